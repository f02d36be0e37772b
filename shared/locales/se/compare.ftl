# Machine-made, not yet reviewed by a native speaker.
# This round beside an earlier one.

compare-title = Mii lea rievdan?
compare-place = { $now }, buohtastahttojuvvon: { $before }
compare-since = Maŋŋel: { $before }
compare-open = Geahča mii lea rievdan
compare-none = Dáppe ii leat ovddit mihtideapmi mainna buohtastahttit.
compare-with = Buohtastahte dáinna
compare-overall = Ovdal ja dál
compare-withheld = Measta seamma ollu olbmot vástidedje goappašiid gerddiid. Dalle rievdan sáhttá leat dušše ovtta dahje guovtti olbmo duohken. Danne mii čájehit surggiid, muhto eat juohke čuoččuhusa.
compare-same-means = Go rievdan lea unnit go 0,5, de mii dadjat ahte lea sullii seamma.

# A change in words.
compare-stronger = Nannoset
compare-weaker = Heajut
compare-same = Sullii seamma
compare-grown = Nannoset: { $names }.
compare-fallen = Heajut: { $names }.
compare-unmoved = Buot suorggit leat sullii seamma.
compare-rest = Eará lea sullii seamma.
compare-before = Ovdal: { $before } ({ $word })

# Tables and lists.
compare-column-before = Ovdal
compare-column-now = Dál
compare-column-change = Rievdan
compare-column-word = Sániiguin
compare-statements = Čuoččuhusat mat leat rievdan eanemusat
compare-statements-same = Ii oktage čuoččuhus leat ollu nannoset dahje heajut go ovdal.
compare-statements-all = Buot čuoččuhusat tabeallan
compare-thickness = Man assái lea ovttasbargu?
compare-thickness-words = Dál { $now } / 100, ovdal { $before } / 100: { $word }.
compare-values = Nu mii eallit árvvuideamet mielde
compare-values-about = Árvvut ovdal ja dál
compare-trend = Áiggi mielde
