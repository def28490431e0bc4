"""Opens every workbook of a list with openpyxl and counts its rows. Run: open-all-openpyxl.py LIST"""

import json
import os
import resource
import sys
import warnings

import openpyxl

# Of styles nobody wrote: it is measured, not judged.
warnings.simplefilter("ignore")
opened = 0
rows = 0
with open(sys.argv[1], encoding="utf-8") as paths:
    for path in json.load(paths):
        try:
            book = openpyxl.load_workbook(path)
        except Exception:
            # Some are broken on purpose, each in another way.
            continue
        rows += book.worksheets[0].max_row
        opened += 1
print(json.dumps({"opened": opened, "rows": rows}))
usage = resource.getrusage(resource.RUSAGE_SELF)
with open(os.environ["BENCH_USAGE"], "w", encoding="utf-8") as file:
    microseconds = {"userCPUTime": usage.ru_utime * 1e6, "systemCPUTime": usage.ru_stime * 1e6}
    json.dump({"maxRSS": usage.ru_maxrss, **microseconds}, file)
