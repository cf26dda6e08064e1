# Word lists that are not there, and conditions that no word meets.
list a  word
list b  words where typ=more
list c  words where type=less
list d  words type=more
list e  words where more
list f  wholly-unknown
list g  words where type=more|near    # this one is fine
