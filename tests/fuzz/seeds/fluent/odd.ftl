a = { b }
b = { a }
-t = x { -t }
c = { $n ->
    [one] { NUMBER($n, minimumFractionDigits: 200) }
   *[other] { DATETIME($d, dateStyle: "full") } {"{"}
 }
    .x = { c.x }
# note
d = <b onclick="x">{ $a } [e](javascript:x)
