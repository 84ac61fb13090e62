### Headings of the reference, which is written from the code.

reference-title = Reference
reference-about = Written from the code: commands and rules. The program has the same with `elevhalsa --help` and `elevhalsa explain`.
reference-commands = Commands
reference-rules = Rules
reference-rules-about = How grave a rule is can be changed in `network.toml`, except for the rules on personal data. `elevhalsa explain RULE` shows a wrong and a right example.
reference-column-rule = Rule
reference-column-severity = Severity
reference-column-duty = Duty
reference-column-fault = What is wrong
