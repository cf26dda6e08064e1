# Words that say that several values go to several names in the order of both.

rule order.respective
    match  lần lượt|tương ứng|theo thứ tự
    yes    Ba tỉnh lần lượt đạt 95%, 94% và 93%.
    no     lượt khách
