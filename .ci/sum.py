"""Prints the steps of the C# client's journeys, and as last line the sum over all suites whose results lie in a folder."""

import glob
import re
import sys
import xml.etree.ElementTree as tree

TRX = '{http://microsoft.com/schemas/VisualStudio/TeamTest/2010}'
folder = sys.argv[1]
passed = failed = skipped = 0

for file in glob.glob(folder + '/**/*.trx', recursive=True):
    run = tree.parse(file)
    for result in run.iter(TRX + 'UnitTestResult'):
        if '.JourneyTests.' in result.get('testName', ''):
            print(result.get('testName').split('.')[-1].replace('_', ' '))
            print(''.join(text.text or '' for text in result.iter(TRX + 'StdOut')))
    for counters in run.iter(TRX + 'Counters'):
        passed += int(counters.get('passed'))
        failed += sum(int(counters.get(name)) for name in ('failed', 'error', 'timeout', 'aborted'))
        skipped += int(counters.get('notExecuted'))

for file in glob.glob(folder + '/*.tap'):
    with open(file, encoding='utf-8') as text:
        counts = dict(re.findall(r'^# (pass|fail|cancelled|skipped) (\d+)$', text.read(), re.MULTILINE))
    passed += int(counts['pass'])
    failed += int(counts['fail']) + int(counts['cancelled'])
    skipped += int(counts['skipped'])

with open(folder + '/generators.txt', encoding='utf-8') as text:
    counts = re.search(r'^(\d+) passed, (\d+) failed$', text.read(), re.MULTILINE)
passed += int(counts[1])
failed += int(counts[2])

print(f'{passed} passed, {failed} failed' + (f', {skipped} skipped' if skipped else ''))
