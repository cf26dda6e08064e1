# Owners: a word right before a name that makes it the owner of what is measured: `tỷ lệ của tỉnh Nghệ An`.
#
# Not covered: an owner right behind what it owns (`tỷ lệ giải ngân Nghệ An`): a subject like others.

rule owner.of
    match  của(?! (?:cải|nả))
    yes    chỉ số PCI của tỉnh Nghệ An
    yes    tỷ lệ giải ngân của Sở Xây dựng
    no     Tỉnh thu 5 tỷ đồng.
    no     chỉ số PCI ở tỉnh Nghệ An
    no     nhiều người mất nhà, mất của cải
    no     Nhà nào còn của nả đều đem bán.
