"""The table of faults: every module that names some, run by the harness."""
import sys
from importlib import import_module
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
sys.dont_write_bytecode = True

import harness  # noqa: E402

for path in sorted(Path(__file__).parent.glob('*.py')):
    if path.stem not in ('harness', 'faults'):
        import_module(path.stem)

harness.main()
