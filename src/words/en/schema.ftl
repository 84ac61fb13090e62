### The command schema.

command-schema = Show the keys of a record, as a JSON Schema by which editors complete and check
    .after =

        For example: elevhalsa schema member
        A file names its schema in its first line: #:schema ../.schemas/member.json
command-schema-kind-option = The kind, such as member. Without one, all kinds are listed
command-schema-out-option = Write all schemas to this folder, but only those that have changed
column-kind = Kind
column-file = File
column-holds = What it holds
schema-default = Without it: { $value }.
unknown-kind = There is no kind { $kind }
    .help = Run elevhalsa schema to see all kinds.
unknown-kind-near = There is no kind { $kind }
    .help = Did you mean { $near }?
