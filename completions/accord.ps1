
using namespace System.Management.Automation
using namespace System.Management.Automation.Language

Register-ArgumentCompleter -Native -CommandName 'accord' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    $commandElements = $commandAst.CommandElements
    $command = @(
        'accord'
        for ($i = 1; $i -lt $commandElements.Count; $i++) {
            $element = $commandElements[$i]
            if ($element -isnot [StringConstantExpressionAst] -or
                $element.StringConstantType -ne [StringConstantType]::BareWord -or
                $element.Value.StartsWith('-') -or
                $element.Value -eq $wordToComplete) {
                break
        }
        $element.Value
    }) -join ';'

    $completions = @(switch ($command) {
        'accord' {
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--interactive', '--interactive', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a value is missing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what would be asked')
            [CompletionResult]::new('-J', '-J ', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes and hints')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notes and hints; only before the command, since `tool sub` has another `-q`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print the version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print the version')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('init', 'init', [CompletionResultType]::ParameterValue, 'Create an operator, an account and a user to start with')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add operators, accounts, users, exports and imports')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Add operators, accounts, users, exports and imports')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Edit operators')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete accounts, users, exports and imports')
            [CompletionResult]::new('describe', 'describe', [CompletionResultType]::ParameterValue, 'Describe operators, accounts, users and JWT files')
            [CompletionResult]::new('generate', 'generate', [CompletionResultType]::ParameterValue, 'Generate activations, creds, keys and server configurations')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List operators, accounts and users')
            [CompletionResult]::new('revocations', 'revocations', [CompletionResultType]::ParameterValue, 'Revoke users and activations, take revocations back, and list them')
            [CompletionResult]::new('select', 'select', [CompletionResultType]::ParameterValue, 'Select the operator or account to work with')
            [CompletionResult]::new('tool', 'tool', [CompletionResultType]::ParameterValue, 'Publish, subscribe, request and measure as a user of an account')
            [CompletionResult]::new('env', 'env', [CompletionResultType]::ParameterValue, 'Show or set the store, operator and account in use')
            [CompletionResult]::new('push', 'push', [CompletionResultType]::ParameterValue, 'Push account JWTs to nats-servers')
            [CompletionResult]::new('validate', 'validate', [CompletionResultType]::ParameterValue, 'Validate an operator, accounts and users, or a JWT file')
            [CompletionResult]::new('completion', 'completion', [CompletionResultType]::ParameterValue, 'Print a shell completion script')
            [CompletionResult]::new('pub', 'pub', [CompletionResultType]::ParameterValue, 'Publish a message')
            [CompletionResult]::new('sub', 'sub', [CompletionResultType]::ParameterValue, 'Subscribe to a subject and print what arrives')
            [CompletionResult]::new('req', 'req', [CompletionResultType]::ParameterValue, 'Send a request and print the reply')
            [CompletionResult]::new('reply', 'reply', [CompletionResultType]::ParameterValue, 'Answer requests')
            [CompletionResult]::new('rtt', 'rtt', [CompletionResultType]::ParameterValue, 'Measure the round trip to a server')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'accord;init' {
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'The same as the positional name')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The same as the positional name')
            [CompletionResult]::new('-d', '-d', [CompletionResultType]::ParameterName, 'Directory of the store, which becomes the default; the one in use if omitted')
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'Directory of the store, which becomes the default; the one in use if omitted')
            [CompletionResult]::new('-u', '-u', [CompletionResultType]::ParameterName, 'Operator JWT to import: a file, an http(s) URL, or the name of a well-known operator')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Operator JWT to import: a file, an http(s) URL, or the name of a well-known operator')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Well-known operator to import')
            [CompletionResult]::new('--remote-operator', '--remote-operator', [CompletionResultType]::ParameterName, 'Well-known operator to import')
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--interactive', '--interactive', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a value is missing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what would be asked')
            [CompletionResult]::new('-J', '-J ', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes and hints')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'accord;add' {
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--interactive', '--interactive', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a value is missing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what would be asked')
            [CompletionResult]::new('-J', '-J ', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes and hints')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('operator', 'operator', [CompletionResultType]::ParameterValue, 'Add an operator')
            [CompletionResult]::new('account', 'account', [CompletionResultType]::ParameterValue, 'Add an account to the operator')
            [CompletionResult]::new('user', 'user', [CompletionResultType]::ParameterValue, 'Add a user to an account')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Add an export to an account')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Add an import to an account')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'accord;create' {
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--interactive', '--interactive', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a value is missing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what would be asked')
            [CompletionResult]::new('-J', '-J ', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes and hints')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('operator', 'operator', [CompletionResultType]::ParameterValue, 'Add an operator')
            [CompletionResult]::new('account', 'account', [CompletionResultType]::ParameterValue, 'Add an account to the operator')
            [CompletionResult]::new('user', 'user', [CompletionResultType]::ParameterValue, 'Add a user to an account')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Add an export to an account')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Add an import to an account')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'accord;add;operator' {
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'The same as the positional name')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The same as the positional name')
            [CompletionResult]::new('-u', '-u', [CompletionResultType]::ParameterName, 'Operator JWT to import: a file, an http(s) URL, or the name of a well-known operator')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Operator JWT to import: a file, an http(s) URL, or the name of a well-known operator')
            [CompletionResult]::new('--start', '--start', [CompletionResultType]::ParameterName, 'Not valid before: a date (`2026-12-01`), a time (`2026-12-01T08:00:00Z`), or from now (`30d`; units m h d w M y); `0` for no start')
            [CompletionResult]::new('--expiry', '--expiry', [CompletionResultType]::ParameterName, 'Not valid after: a date, a time, or from now (`30d`, `1y`; units m h d w M y); `0` for never')
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('--generate-signing-key', '--generate-signing-key', [CompletionResultType]::ParameterName, 'Make a signing key too')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Make a system account and its user too')
            [CompletionResult]::new('--sys', '--sys', [CompletionResultType]::ParameterName, 'Make a system account and its user too')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Replace the JWT of an operator that exists already')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--interactive', '--interactive', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a value is missing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what would be asked')
            [CompletionResult]::new('-J', '-J ', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes and hints')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'accord;create;operator' {
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'The same as the positional name')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The same as the positional name')
            [CompletionResult]::new('-u', '-u', [CompletionResultType]::ParameterName, 'Operator JWT to import: a file, an http(s) URL, or the name of a well-known operator')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Operator JWT to import: a file, an http(s) URL, or the name of a well-known operator')
            [CompletionResult]::new('--start', '--start', [CompletionResultType]::ParameterName, 'Not valid before: a date (`2026-12-01`), a time (`2026-12-01T08:00:00Z`), or from now (`30d`; units m h d w M y); `0` for no start')
            [CompletionResult]::new('--expiry', '--expiry', [CompletionResultType]::ParameterName, 'Not valid after: a date, a time, or from now (`30d`, `1y`; units m h d w M y); `0` for never')
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('--generate-signing-key', '--generate-signing-key', [CompletionResultType]::ParameterName, 'Make a signing key too')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Make a system account and its user too')
            [CompletionResult]::new('--sys', '--sys', [CompletionResultType]::ParameterName, 'Make a system account and its user too')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Replace the JWT of an operator that exists already')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--interactive', '--interactive', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a value is missing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what would be asked')
            [CompletionResult]::new('-J', '-J ', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes and hints')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'accord;add;account' {
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'The same as the positional name')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The same as the positional name')
            [CompletionResult]::new('-k', '-k', [CompletionResultType]::ParameterName, 'Key of the account: a public key, or the path of a seed file; a new one if omitted. A seed is stored in the keystore')
            [CompletionResult]::new('--public-key', '--public-key', [CompletionResultType]::ParameterName, 'Key of the account: a public key, or the path of a seed file; a new one if omitted. A seed is stored in the keystore')
            [CompletionResult]::new('--start', '--start', [CompletionResultType]::ParameterName, 'Not valid before: a date (`2026-12-01`), a time (`2026-12-01T08:00:00Z`), or from now (`30d`; units m h d w M y); `0` for no start')
            [CompletionResult]::new('--expiry', '--expiry', [CompletionResultType]::ParameterName, 'Not valid after: a date, a time, or from now (`30d`, `1y`; units m h d w M y); `0` for never')
            [CompletionResult]::new('--allow-pub', '--allow-pub', [CompletionResultType]::ParameterName, 'Allow publishing to a subject (can be repeated, or separated by commas)')
            [CompletionResult]::new('--allow-sub', '--allow-sub', [CompletionResultType]::ParameterName, 'Allow subscribing to a subject, or with `SUBJECT QUEUE` in that queue group only (can be repeated)')
            [CompletionResult]::new('--allow-pubsub', '--allow-pubsub', [CompletionResultType]::ParameterName, 'Allow publishing and subscribing to a subject (can be repeated)')
            [CompletionResult]::new('--deny-pub', '--deny-pub', [CompletionResultType]::ParameterName, 'Deny publishing to a subject (can be repeated)')
            [CompletionResult]::new('--deny-sub', '--deny-sub', [CompletionResultType]::ParameterName, 'Deny subscribing to a subject, or with `SUBJECT QUEUE` in that queue group only (can be repeated)')
            [CompletionResult]::new('--deny-pubsub', '--deny-pubsub', [CompletionResultType]::ParameterName, 'Deny publishing and subscribing to a subject (can be repeated)')
            [CompletionResult]::new('--allow-pub-response', '--allow-pub-response', [CompletionResultType]::ParameterName, 'Allow answering requests, with at most this many messages each (1 if no number is given; write `=N`)')
            [CompletionResult]::new('--max-responses', '--max-responses', [CompletionResultType]::ParameterName, 'The same as `--allow-pub-response`')
            [CompletionResult]::new('--response-ttl', '--response-ttl', [CompletionResultType]::ParameterName, 'How long answers to a request are allowed, such as `5s` or `1m`')
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--interactive', '--interactive', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a value is missing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what would be asked')
            [CompletionResult]::new('-J', '-J ', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes and hints')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'accord;create;account' {
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'The same as the positional name')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The same as the positional name')
            [CompletionResult]::new('-k', '-k', [CompletionResultType]::ParameterName, 'Key of the account: a public key, or the path of a seed file; a new one if omitted. A seed is stored in the keystore')
            [CompletionResult]::new('--public-key', '--public-key', [CompletionResultType]::ParameterName, 'Key of the account: a public key, or the path of a seed file; a new one if omitted. A seed is stored in the keystore')
            [CompletionResult]::new('--start', '--start', [CompletionResultType]::ParameterName, 'Not valid before: a date (`2026-12-01`), a time (`2026-12-01T08:00:00Z`), or from now (`30d`; units m h d w M y); `0` for no start')
            [CompletionResult]::new('--expiry', '--expiry', [CompletionResultType]::ParameterName, 'Not valid after: a date, a time, or from now (`30d`, `1y`; units m h d w M y); `0` for never')
            [CompletionResult]::new('--allow-pub', '--allow-pub', [CompletionResultType]::ParameterName, 'Allow publishing to a subject (can be repeated, or separated by commas)')
            [CompletionResult]::new('--allow-sub', '--allow-sub', [CompletionResultType]::ParameterName, 'Allow subscribing to a subject, or with `SUBJECT QUEUE` in that queue group only (can be repeated)')
            [CompletionResult]::new('--allow-pubsub', '--allow-pubsub', [CompletionResultType]::ParameterName, 'Allow publishing and subscribing to a subject (can be repeated)')
            [CompletionResult]::new('--deny-pub', '--deny-pub', [CompletionResultType]::ParameterName, 'Deny publishing to a subject (can be repeated)')
            [CompletionResult]::new('--deny-sub', '--deny-sub', [CompletionResultType]::ParameterName, 'Deny subscribing to a subject, or with `SUBJECT QUEUE` in that queue group only (can be repeated)')
            [CompletionResult]::new('--deny-pubsub', '--deny-pubsub', [CompletionResultType]::ParameterName, 'Deny publishing and subscribing to a subject (can be repeated)')
            [CompletionResult]::new('--allow-pub-response', '--allow-pub-response', [CompletionResultType]::ParameterName, 'Allow answering requests, with at most this many messages each (1 if no number is given; write `=N`)')
            [CompletionResult]::new('--max-responses', '--max-responses', [CompletionResultType]::ParameterName, 'The same as `--allow-pub-response`')
            [CompletionResult]::new('--response-ttl', '--response-ttl', [CompletionResultType]::ParameterName, 'How long answers to a request are allowed, such as `5s` or `1m`')
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--interactive', '--interactive', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a value is missing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what would be asked')
            [CompletionResult]::new('-J', '-J ', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes and hints')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'accord;add;user' {
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'The same as the positional name')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The same as the positional name')
            [CompletionResult]::new('-k', '-k', [CompletionResultType]::ParameterName, 'Key of the user: a public key, or the path of a seed file; a new one if omitted. A seed is stored in the keystore')
            [CompletionResult]::new('--public-key', '--public-key', [CompletionResultType]::ParameterName, 'Key of the user: a public key, or the path of a seed file; a new one if omitted. A seed is stored in the keystore')
            [CompletionResult]::new('--tag', '--tag', [CompletionResultType]::ParameterName, 'Tag of the user, kept in lower case (can be repeated)')
            [CompletionResult]::new('--source-network', '--source-network', [CompletionResultType]::ParameterName, 'Network the user may connect from, such as `192.168.1.0/24` (can be repeated)')
            [CompletionResult]::new('--start', '--start', [CompletionResultType]::ParameterName, 'Not valid before: a date (`2026-12-01`), a time (`2026-12-01T08:00:00Z`), or from now (`30d`; units m h d w M y); `0` for no start')
            [CompletionResult]::new('--expiry', '--expiry', [CompletionResultType]::ParameterName, 'Not valid after: a date, a time, or from now (`30d`, `1y`; units m h d w M y); `0` for never')
            [CompletionResult]::new('--allow-pub', '--allow-pub', [CompletionResultType]::ParameterName, 'Allow publishing to a subject (can be repeated, or separated by commas)')
            [CompletionResult]::new('--allow-sub', '--allow-sub', [CompletionResultType]::ParameterName, 'Allow subscribing to a subject, or with `SUBJECT QUEUE` in that queue group only (can be repeated)')
            [CompletionResult]::new('--allow-pubsub', '--allow-pubsub', [CompletionResultType]::ParameterName, 'Allow publishing and subscribing to a subject (can be repeated)')
            [CompletionResult]::new('--deny-pub', '--deny-pub', [CompletionResultType]::ParameterName, 'Deny publishing to a subject (can be repeated)')
            [CompletionResult]::new('--deny-sub', '--deny-sub', [CompletionResultType]::ParameterName, 'Deny subscribing to a subject, or with `SUBJECT QUEUE` in that queue group only (can be repeated)')
            [CompletionResult]::new('--deny-pubsub', '--deny-pubsub', [CompletionResultType]::ParameterName, 'Deny publishing and subscribing to a subject (can be repeated)')
            [CompletionResult]::new('--allow-pub-response', '--allow-pub-response', [CompletionResultType]::ParameterName, 'Allow answering requests, with at most this many messages each (1 if no number is given; write `=N`)')
            [CompletionResult]::new('--max-responses', '--max-responses', [CompletionResultType]::ParameterName, 'The same as `--allow-pub-response`')
            [CompletionResult]::new('--response-ttl', '--response-ttl', [CompletionResultType]::ParameterName, 'How long answers to a request are allowed, such as `5s` or `1m`')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Account of the user, by name or public key; the current one if omitted')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Account of the user, by name or public key; the current one if omitted')
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('--bearer', '--bearer', [CompletionResultType]::ParameterName, 'Let the JWT alone suffice to connect, without a proof that the client holds the seed')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--interactive', '--interactive', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a value is missing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what would be asked')
            [CompletionResult]::new('-J', '-J ', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes and hints')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'accord;create;user' {
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'The same as the positional name')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The same as the positional name')
            [CompletionResult]::new('-k', '-k', [CompletionResultType]::ParameterName, 'Key of the user: a public key, or the path of a seed file; a new one if omitted. A seed is stored in the keystore')
            [CompletionResult]::new('--public-key', '--public-key', [CompletionResultType]::ParameterName, 'Key of the user: a public key, or the path of a seed file; a new one if omitted. A seed is stored in the keystore')
            [CompletionResult]::new('--tag', '--tag', [CompletionResultType]::ParameterName, 'Tag of the user, kept in lower case (can be repeated)')
            [CompletionResult]::new('--source-network', '--source-network', [CompletionResultType]::ParameterName, 'Network the user may connect from, such as `192.168.1.0/24` (can be repeated)')
            [CompletionResult]::new('--start', '--start', [CompletionResultType]::ParameterName, 'Not valid before: a date (`2026-12-01`), a time (`2026-12-01T08:00:00Z`), or from now (`30d`; units m h d w M y); `0` for no start')
            [CompletionResult]::new('--expiry', '--expiry', [CompletionResultType]::ParameterName, 'Not valid after: a date, a time, or from now (`30d`, `1y`; units m h d w M y); `0` for never')
            [CompletionResult]::new('--allow-pub', '--allow-pub', [CompletionResultType]::ParameterName, 'Allow publishing to a subject (can be repeated, or separated by commas)')
            [CompletionResult]::new('--allow-sub', '--allow-sub', [CompletionResultType]::ParameterName, 'Allow subscribing to a subject, or with `SUBJECT QUEUE` in that queue group only (can be repeated)')
            [CompletionResult]::new('--allow-pubsub', '--allow-pubsub', [CompletionResultType]::ParameterName, 'Allow publishing and subscribing to a subject (can be repeated)')
            [CompletionResult]::new('--deny-pub', '--deny-pub', [CompletionResultType]::ParameterName, 'Deny publishing to a subject (can be repeated)')
            [CompletionResult]::new('--deny-sub', '--deny-sub', [CompletionResultType]::ParameterName, 'Deny subscribing to a subject, or with `SUBJECT QUEUE` in that queue group only (can be repeated)')
            [CompletionResult]::new('--deny-pubsub', '--deny-pubsub', [CompletionResultType]::ParameterName, 'Deny publishing and subscribing to a subject (can be repeated)')
            [CompletionResult]::new('--allow-pub-response', '--allow-pub-response', [CompletionResultType]::ParameterName, 'Allow answering requests, with at most this many messages each (1 if no number is given; write `=N`)')
            [CompletionResult]::new('--max-responses', '--max-responses', [CompletionResultType]::ParameterName, 'The same as `--allow-pub-response`')
            [CompletionResult]::new('--response-ttl', '--response-ttl', [CompletionResultType]::ParameterName, 'How long answers to a request are allowed, such as `5s` or `1m`')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Account of the user, by name or public key; the current one if omitted')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Account of the user, by name or public key; the current one if omitted')
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('--bearer', '--bearer', [CompletionResultType]::ParameterName, 'Let the JWT alone suffice to connect, without a proof that the client holds the seed')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--interactive', '--interactive', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a value is missing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what would be asked')
            [CompletionResult]::new('-J', '-J ', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes and hints')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'accord;add;export' {
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Subject to export, wildcards allowed')
            [CompletionResult]::new('--subject', '--subject', [CompletionResultType]::ParameterName, 'Subject to export, wildcards allowed')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Name of the export; the subject if omitted')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Name of the export; the subject if omitted')
            [CompletionResult]::new('--latency', '--latency', [CompletionResultType]::ParameterName, 'Subject on which servers report the latency of the service')
            [CompletionResult]::new('--sampling', '--sampling', [CompletionResultType]::ParameterName, 'Share of requests to measure, 1 to 100 percent, or `header` for requests that carry a tracing header')
            [CompletionResult]::new('--response-type', '--response-type', [CompletionResultType]::ParameterName, 'How the service answers: `Singleton`, `Stream` or `Chunked`; one answer (`Singleton`) if omitted')
            [CompletionResult]::new('--response-threshold', '--response-threshold', [CompletionResultType]::ParameterName, 'How long servers wait for an answer of the service, such as `3s` or `1m30s`; two minutes if omitted')
            [CompletionResult]::new('--account-token-position', '--account-token-position', [CompletionResultType]::ParameterName, 'Token of the subject, counted from 1, that must be the key of the importing account')
            [CompletionResult]::new('--description', '--description', [CompletionResultType]::ParameterName, 'What the export is, for people')
            [CompletionResult]::new('--info-url', '--info-url', [CompletionResultType]::ParameterName, 'Where people read more about it')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Account that exports, by name or public key; the current one if omitted')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Account that exports, by name or public key; the current one if omitted')
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('-r', '-r', [CompletionResultType]::ParameterName, 'Export a service (request and reply) instead of a stream')
            [CompletionResult]::new('--service', '--service', [CompletionResultType]::ParameterName, 'Export a service (request and reply) instead of a stream')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Require an activation from every importer')
            [CompletionResult]::new('--private', '--private', [CompletionResultType]::ParameterName, 'Require an activation from every importer')
            [CompletionResult]::new('--allow-trace', '--allow-trace', [CompletionResultType]::ParameterName, 'Let message traces of importers enter this account, for services')
            [CompletionResult]::new('--advertise', '--advertise', [CompletionResultType]::ParameterName, 'Publish the export in catalogues; servers ignore it')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--interactive', '--interactive', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a value is missing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what would be asked')
            [CompletionResult]::new('-J', '-J ', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes and hints')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'accord;create;export' {
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Subject to export, wildcards allowed')
            [CompletionResult]::new('--subject', '--subject', [CompletionResultType]::ParameterName, 'Subject to export, wildcards allowed')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Name of the export; the subject if omitted')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Name of the export; the subject if omitted')
            [CompletionResult]::new('--latency', '--latency', [CompletionResultType]::ParameterName, 'Subject on which servers report the latency of the service')
            [CompletionResult]::new('--sampling', '--sampling', [CompletionResultType]::ParameterName, 'Share of requests to measure, 1 to 100 percent, or `header` for requests that carry a tracing header')
            [CompletionResult]::new('--response-type', '--response-type', [CompletionResultType]::ParameterName, 'How the service answers: `Singleton`, `Stream` or `Chunked`; one answer (`Singleton`) if omitted')
            [CompletionResult]::new('--response-threshold', '--response-threshold', [CompletionResultType]::ParameterName, 'How long servers wait for an answer of the service, such as `3s` or `1m30s`; two minutes if omitted')
            [CompletionResult]::new('--account-token-position', '--account-token-position', [CompletionResultType]::ParameterName, 'Token of the subject, counted from 1, that must be the key of the importing account')
            [CompletionResult]::new('--description', '--description', [CompletionResultType]::ParameterName, 'What the export is, for people')
            [CompletionResult]::new('--info-url', '--info-url', [CompletionResultType]::ParameterName, 'Where people read more about it')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Account that exports, by name or public key; the current one if omitted')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Account that exports, by name or public key; the current one if omitted')
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('-r', '-r', [CompletionResultType]::ParameterName, 'Export a service (request and reply) instead of a stream')
            [CompletionResult]::new('--service', '--service', [CompletionResultType]::ParameterName, 'Export a service (request and reply) instead of a stream')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Require an activation from every importer')
            [CompletionResult]::new('--private', '--private', [CompletionResultType]::ParameterName, 'Require an activation from every importer')
            [CompletionResult]::new('--allow-trace', '--allow-trace', [CompletionResultType]::ParameterName, 'Let message traces of importers enter this account, for services')
            [CompletionResult]::new('--advertise', '--advertise', [CompletionResultType]::ParameterName, 'Publish the export in catalogues; servers ignore it')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--interactive', '--interactive', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a value is missing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what would be asked')
            [CompletionResult]::new('-J', '-J ', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes and hints')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'accord;add;import' {
            [CompletionResult]::new('-u', '-u', [CompletionResultType]::ParameterName, 'Activation: file, http(s) address, the token itself, or `-` for standard input')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Activation: file, http(s) address, the token itself, or `-` for standard input')
            [CompletionResult]::new('--src-account', '--src-account', [CompletionResultType]::ParameterName, 'Account that exports, by name or public key')
            [CompletionResult]::new('--remote-subject', '--remote-subject', [CompletionResultType]::ParameterName, 'Subject as the exporting account knows it')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Subject inside the importing account; `$1` stands for the first wildcard of the remote subject')
            [CompletionResult]::new('--local-subject', '--local-subject', [CompletionResultType]::ParameterName, 'Subject inside the importing account; `$1` stands for the first wildcard of the remote subject')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Name of the import; the remote subject if omitted')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Name of the import; the remote subject if omitted')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Account that imports, by name or public key; the current one if omitted')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Account that imports, by name or public key; the current one if omitted')
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('--service', '--service', [CompletionResultType]::ParameterName, 'Import a service (request and reply) instead of a stream; an activation tells by itself')
            [CompletionResult]::new('--share', '--share', [CompletionResultType]::ParameterName, 'Let the exporting account know who asked, for services')
            [CompletionResult]::new('--allow-trace', '--allow-trace', [CompletionResultType]::ParameterName, 'Let message traces enter this account, for streams')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--interactive', '--interactive', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a value is missing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what would be asked')
            [CompletionResult]::new('-J', '-J ', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes and hints')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'accord;create;import' {
            [CompletionResult]::new('-u', '-u', [CompletionResultType]::ParameterName, 'Activation: file, http(s) address, the token itself, or `-` for standard input')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Activation: file, http(s) address, the token itself, or `-` for standard input')
            [CompletionResult]::new('--src-account', '--src-account', [CompletionResultType]::ParameterName, 'Account that exports, by name or public key')
            [CompletionResult]::new('--remote-subject', '--remote-subject', [CompletionResultType]::ParameterName, 'Subject as the exporting account knows it')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Subject inside the importing account; `$1` stands for the first wildcard of the remote subject')
            [CompletionResult]::new('--local-subject', '--local-subject', [CompletionResultType]::ParameterName, 'Subject inside the importing account; `$1` stands for the first wildcard of the remote subject')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Name of the import; the remote subject if omitted')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Name of the import; the remote subject if omitted')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Account that imports, by name or public key; the current one if omitted')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Account that imports, by name or public key; the current one if omitted')
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('--service', '--service', [CompletionResultType]::ParameterName, 'Import a service (request and reply) instead of a stream; an activation tells by itself')
            [CompletionResult]::new('--share', '--share', [CompletionResultType]::ParameterName, 'Let the exporting account know who asked, for services')
            [CompletionResult]::new('--allow-trace', '--allow-trace', [CompletionResultType]::ParameterName, 'Let message traces enter this account, for streams')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--interactive', '--interactive', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a value is missing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what would be asked')
            [CompletionResult]::new('-J', '-J ', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes and hints')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'accord;add;help' {
            [CompletionResult]::new('operator', 'operator', [CompletionResultType]::ParameterValue, 'Add an operator')
            [CompletionResult]::new('account', 'account', [CompletionResultType]::ParameterValue, 'Add an account to the operator')
            [CompletionResult]::new('user', 'user', [CompletionResultType]::ParameterValue, 'Add a user to an account')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Add an export to an account')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Add an import to an account')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'accord;add;help;operator' {
            break
        }
        'accord;add;help;account' {
            break
        }
        'accord;add;help;user' {
            break
        }
        'accord;add;help;export' {
            break
        }
        'accord;add;help;import' {
            break
        }
        'accord;add;help;help' {
            break
        }
        'accord;create;help' {
            [CompletionResult]::new('operator', 'operator', [CompletionResultType]::ParameterValue, 'Add an operator')
            [CompletionResult]::new('account', 'account', [CompletionResultType]::ParameterValue, 'Add an account to the operator')
            [CompletionResult]::new('user', 'user', [CompletionResultType]::ParameterValue, 'Add a user to an account')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Add an export to an account')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Add an import to an account')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'accord;create;help;operator' {
            break
        }
        'accord;create;help;account' {
            break
        }
        'accord;create;help;user' {
            break
        }
        'accord;create;help;export' {
            break
        }
        'accord;create;help;import' {
            break
        }
        'accord;create;help;help' {
            break
        }
        'accord;edit' {
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--interactive', '--interactive', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a value is missing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what would be asked')
            [CompletionResult]::new('-J', '-J ', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes and hints')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('operator', 'operator', [CompletionResultType]::ParameterValue, 'Edit the operator')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'accord;edit;operator' {
            [CompletionResult]::new('--sk', '--sk', [CompletionResultType]::ParameterName, 'Signing key to add: `generate`, a public key, or the path of a seed file (can be repeated)')
            [CompletionResult]::new('--rm-sk', '--rm-sk', [CompletionResultType]::ParameterName, 'Signing key to remove (can be repeated)')
            [CompletionResult]::new('-u', '-u', [CompletionResultType]::ParameterName, 'Where accounts are pushed to: `nats://`, `tls://`, `ws://`, `wss://` for a resolver, `https://` for an account server; empty removes it')
            [CompletionResult]::new('--account-jwt-server-url', '--account-jwt-server-url', [CompletionResultType]::ParameterName, 'Where accounts are pushed to: `nats://`, `tls://`, `ws://`, `wss://` for a resolver, `https://` for an account server; empty removes it')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Server URL to add, for clients: `nats://HOST:PORT`, or `tls`, `ws`, `wss` (can be repeated)')
            [CompletionResult]::new('--service-url', '--service-url', [CompletionResultType]::ParameterName, 'Server URL to add, for clients: `nats://HOST:PORT`, or `tls`, `ws`, `wss` (can be repeated)')
            [CompletionResult]::new('--rm-service-url', '--rm-service-url', [CompletionResultType]::ParameterName, 'Server URL to remove (can be repeated)')
            [CompletionResult]::new('--system-account', '--system-account', [CompletionResultType]::ParameterName, 'System account, by name or public key; empty for none')
            [CompletionResult]::new('--require-signing-keys', '--require-signing-keys', [CompletionResultType]::ParameterName, 'Require signing keys for accounts and users; `=false` allows identity keys again')
            [CompletionResult]::new('--tag', '--tag', [CompletionResultType]::ParameterName, 'Tag to add, kept in lower case (can be repeated)')
            [CompletionResult]::new('--rm-tag', '--rm-tag', [CompletionResultType]::ParameterName, 'Tag to remove (can be repeated)')
            [CompletionResult]::new('--start', '--start', [CompletionResultType]::ParameterName, 'Not valid before: a date (`2026-12-01`), a time (`2026-12-01T08:00:00Z`), or from now (`30d`; units m h d w M y); `0` for no start')
            [CompletionResult]::new('--expiry', '--expiry', [CompletionResultType]::ParameterName, 'Not valid after: a date, a time, or from now (`30d`, `1y`; units m h d w M y); `0` for never')
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('--rm-account-jwt-server-url', '--rm-account-jwt-server-url', [CompletionResultType]::ParameterName, 'Remove the account server URL')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--interactive', '--interactive', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a value is missing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what would be asked')
            [CompletionResult]::new('-J', '-J ', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes and hints')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'accord;edit;help' {
            [CompletionResult]::new('operator', 'operator', [CompletionResultType]::ParameterValue, 'Edit the operator')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'accord;edit;help;operator' {
            break
        }
        'accord;edit;help;help' {
            break
        }
        'accord;delete' {
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--interactive', '--interactive', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a value is missing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what would be asked')
            [CompletionResult]::new('-J', '-J ', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes and hints')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('account', 'account', [CompletionResultType]::ParameterValue, 'Delete an account')
            [CompletionResult]::new('user', 'user', [CompletionResultType]::ParameterValue, 'Delete users')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Delete an export')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Delete an import')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'accord;delete;account' {
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'The same as the positional name')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The same as the positional name')
            [CompletionResult]::new('-R', '-R ', [CompletionResultType]::ParameterName, 'Kept for scripts: users of a deleted account cannot connect, revoked or not')
            [CompletionResult]::new('--revoke', '--revoke', [CompletionResultType]::ParameterName, 'Kept for scripts: users of a deleted account cannot connect, revoked or not')
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('-D', '-D ', [CompletionResultType]::ParameterName, 'Delete the seeds of the account, its signing keys and its users too')
            [CompletionResult]::new('--rm-nkey', '--rm-nkey', [CompletionResultType]::ParameterName, 'Delete the seeds of the account, its signing keys and its users too')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Delete the creds files of its users too')
            [CompletionResult]::new('--rm-creds', '--rm-creds', [CompletionResultType]::ParameterName, 'Delete the creds files of its users too')
            [CompletionResult]::new('-F', '-F ', [CompletionResultType]::ParameterName, 'Delete an account of an operator that is managed elsewhere')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Delete an account of an operator that is managed elsewhere')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--interactive', '--interactive', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a value is missing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what would be asked')
            [CompletionResult]::new('-J', '-J ', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes and hints')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'accord;delete;user' {
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'The same as the positional names (can be repeated)')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The same as the positional names (can be repeated)')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Account of the users, by name or public key; the current one if omitted')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Account of the users, by name or public key; the current one if omitted')
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('-R', '-R ', [CompletionResultType]::ParameterName, 'Revoke the users first, so that copies of their creds no longer work once the account is pushed')
            [CompletionResult]::new('--revoke', '--revoke', [CompletionResultType]::ParameterName, 'Revoke the users first, so that copies of their creds no longer work once the account is pushed')
            [CompletionResult]::new('-D', '-D ', [CompletionResultType]::ParameterName, 'Delete their seeds too')
            [CompletionResult]::new('--rm-nkey', '--rm-nkey', [CompletionResultType]::ParameterName, 'Delete their seeds too')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Delete their creds files too')
            [CompletionResult]::new('--rm-creds', '--rm-creds', [CompletionResultType]::ParameterName, 'Delete their creds files too')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--interactive', '--interactive', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a value is missing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what would be asked')
            [CompletionResult]::new('-J', '-J ', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes and hints')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'accord;delete;export' {
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Subject of the export; the only export if omitted')
            [CompletionResult]::new('--subject', '--subject', [CompletionResultType]::ParameterName, 'Subject of the export; the only export if omitted')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Account that exports, by name or public key; the current one if omitted')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Account that exports, by name or public key; the current one if omitted')
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('-r', '-r', [CompletionResultType]::ParameterName, 'Delete the service of that subject, where a stream has it too')
            [CompletionResult]::new('--service', '--service', [CompletionResultType]::ParameterName, 'Delete the service of that subject, where a stream has it too')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--interactive', '--interactive', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a value is missing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what would be asked')
            [CompletionResult]::new('-J', '-J ', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes and hints')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'accord;delete;import' {
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Subject as the exporting account knows it; the only import if omitted')
            [CompletionResult]::new('--subject', '--subject', [CompletionResultType]::ParameterName, 'Subject as the exporting account knows it; the only import if omitted')
            [CompletionResult]::new('--src-account', '--src-account', [CompletionResultType]::ParameterName, 'Account that exports, by name or public key')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Account that imports, by name or public key; the current one if omitted')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Account that imports, by name or public key; the current one if omitted')
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--interactive', '--interactive', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a value is missing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what would be asked')
            [CompletionResult]::new('-J', '-J ', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes and hints')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'accord;delete;help' {
            [CompletionResult]::new('account', 'account', [CompletionResultType]::ParameterValue, 'Delete an account')
            [CompletionResult]::new('user', 'user', [CompletionResultType]::ParameterValue, 'Delete users')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Delete an export')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Delete an import')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'accord;delete;help;account' {
            break
        }
        'accord;delete;help;user' {
            break
        }
        'accord;delete;help;export' {
            break
        }
        'accord;delete;help;import' {
            break
        }
        'accord;delete;help;help' {
            break
        }
        'accord;describe' {
            [CompletionResult]::new('-F', '-F ', [CompletionResultType]::ParameterName, 'Print one field of the claims as compact JSON, such as `sub` or `nats.exports[0].subject`')
            [CompletionResult]::new('--field', '--field', [CompletionResultType]::ParameterName, 'Print one field of the claims as compact JSON, such as `sub` or `nats.exports[0].subject`')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'File to write to; standard output (`--`) if omitted')
            [CompletionResult]::new('--output-file', '--output-file', [CompletionResultType]::ParameterName, 'File to write to; standard output (`--`) if omitted')
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('-R', '-R ', [CompletionResultType]::ParameterName, 'Print the JWT itself; in a file it is armored')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Print the JWT itself; in a file it is armored')
            [CompletionResult]::new('-W', '-W ', [CompletionResultType]::ParameterName, 'Show the keys of accounts and not their names')
            [CompletionResult]::new('--long-ids', '--long-ids', [CompletionResultType]::ParameterName, 'Show the keys of accounts and not their names')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--interactive', '--interactive', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a value is missing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what would be asked')
            [CompletionResult]::new('-J', '-J ', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes and hints')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('operator', 'operator', [CompletionResultType]::ParameterValue, 'Describe the operator')
            [CompletionResult]::new('account', 'account', [CompletionResultType]::ParameterValue, 'Describe an account')
            [CompletionResult]::new('user', 'user', [CompletionResultType]::ParameterValue, 'Describe a user')
            [CompletionResult]::new('jwt', 'jwt', [CompletionResultType]::ParameterValue, 'Describe a JWT or creds file')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'accord;describe;operator' {
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'The same, as an option')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The same, as an option')
            [CompletionResult]::new('-F', '-F ', [CompletionResultType]::ParameterName, 'Print one field of the claims as compact JSON, such as `sub` or `nats.exports[0].subject`')
            [CompletionResult]::new('--field', '--field', [CompletionResultType]::ParameterName, 'Print one field of the claims as compact JSON, such as `sub` or `nats.exports[0].subject`')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'File to write to; standard output (`--`) if omitted')
            [CompletionResult]::new('--output-file', '--output-file', [CompletionResultType]::ParameterName, 'File to write to; standard output (`--`) if omitted')
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('-R', '-R ', [CompletionResultType]::ParameterName, 'Print the JWT itself; in a file it is armored')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Print the JWT itself; in a file it is armored')
            [CompletionResult]::new('-W', '-W ', [CompletionResultType]::ParameterName, 'Show the keys of accounts and not their names')
            [CompletionResult]::new('--long-ids', '--long-ids', [CompletionResultType]::ParameterName, 'Show the keys of accounts and not their names')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--interactive', '--interactive', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a value is missing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what would be asked')
            [CompletionResult]::new('-J', '-J ', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes and hints')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'accord;describe;account' {
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'The same, as an option')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The same, as an option')
            [CompletionResult]::new('-F', '-F ', [CompletionResultType]::ParameterName, 'Print one field of the claims as compact JSON, such as `sub` or `nats.exports[0].subject`')
            [CompletionResult]::new('--field', '--field', [CompletionResultType]::ParameterName, 'Print one field of the claims as compact JSON, such as `sub` or `nats.exports[0].subject`')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'File to write to; standard output (`--`) if omitted')
            [CompletionResult]::new('--output-file', '--output-file', [CompletionResultType]::ParameterName, 'File to write to; standard output (`--`) if omitted')
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('-R', '-R ', [CompletionResultType]::ParameterName, 'Print the JWT itself; in a file it is armored')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Print the JWT itself; in a file it is armored')
            [CompletionResult]::new('-W', '-W ', [CompletionResultType]::ParameterName, 'Show the keys of accounts and not their names')
            [CompletionResult]::new('--long-ids', '--long-ids', [CompletionResultType]::ParameterName, 'Show the keys of accounts and not their names')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--interactive', '--interactive', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a value is missing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what would be asked')
            [CompletionResult]::new('-J', '-J ', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes and hints')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'accord;describe;user' {
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'The same, as an option')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The same, as an option')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Account of the user, by name or public key; the current one if omitted')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Account of the user, by name or public key; the current one if omitted')
            [CompletionResult]::new('-F', '-F ', [CompletionResultType]::ParameterName, 'Print one field of the claims as compact JSON, such as `sub` or `nats.exports[0].subject`')
            [CompletionResult]::new('--field', '--field', [CompletionResultType]::ParameterName, 'Print one field of the claims as compact JSON, such as `sub` or `nats.exports[0].subject`')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'File to write to; standard output (`--`) if omitted')
            [CompletionResult]::new('--output-file', '--output-file', [CompletionResultType]::ParameterName, 'File to write to; standard output (`--`) if omitted')
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('-R', '-R ', [CompletionResultType]::ParameterName, 'Print the JWT itself; in a file it is armored')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Print the JWT itself; in a file it is armored')
            [CompletionResult]::new('-W', '-W ', [CompletionResultType]::ParameterName, 'Show the keys of accounts and not their names')
            [CompletionResult]::new('--long-ids', '--long-ids', [CompletionResultType]::ParameterName, 'Show the keys of accounts and not their names')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--interactive', '--interactive', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a value is missing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what would be asked')
            [CompletionResult]::new('-J', '-J ', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes and hints')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'accord;describe;jwt' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'File or http(s) URL of the JWT')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'File or http(s) URL of the JWT')
            [CompletionResult]::new('-F', '-F ', [CompletionResultType]::ParameterName, 'Print one field of the claims as compact JSON, such as `sub` or `nats.exports[0].subject`')
            [CompletionResult]::new('--field', '--field', [CompletionResultType]::ParameterName, 'Print one field of the claims as compact JSON, such as `sub` or `nats.exports[0].subject`')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'File to write to; standard output (`--`) if omitted')
            [CompletionResult]::new('--output-file', '--output-file', [CompletionResultType]::ParameterName, 'File to write to; standard output (`--`) if omitted')
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('-R', '-R ', [CompletionResultType]::ParameterName, 'Print the JWT itself; in a file it is armored')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Print the JWT itself; in a file it is armored')
            [CompletionResult]::new('-W', '-W ', [CompletionResultType]::ParameterName, 'Show the keys of accounts and not their names')
            [CompletionResult]::new('--long-ids', '--long-ids', [CompletionResultType]::ParameterName, 'Show the keys of accounts and not their names')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--interactive', '--interactive', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a value is missing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what would be asked')
            [CompletionResult]::new('-J', '-J ', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes and hints')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'accord;describe;help' {
            [CompletionResult]::new('operator', 'operator', [CompletionResultType]::ParameterValue, 'Describe the operator')
            [CompletionResult]::new('account', 'account', [CompletionResultType]::ParameterValue, 'Describe an account')
            [CompletionResult]::new('user', 'user', [CompletionResultType]::ParameterValue, 'Describe a user')
            [CompletionResult]::new('jwt', 'jwt', [CompletionResultType]::ParameterValue, 'Describe a JWT or creds file')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'accord;describe;help;operator' {
            break
        }
        'accord;describe;help;account' {
            break
        }
        'accord;describe;help;user' {
            break
        }
        'accord;describe;help;jwt' {
            break
        }
        'accord;describe;help;help' {
            break
        }
        'accord;generate' {
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--interactive', '--interactive', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a value is missing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what would be asked')
            [CompletionResult]::new('-J', '-J ', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes and hints')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('activation', 'activation', [CompletionResultType]::ParameterValue, 'Generate an activation for an importing account')
            [CompletionResult]::new('config', 'config', [CompletionResultType]::ParameterValue, 'Generate a server configuration')
            [CompletionResult]::new('creds', 'creds', [CompletionResultType]::ParameterValue, 'Generate the creds file of a user')
            [CompletionResult]::new('nkey', 'nkey', [CompletionResultType]::ParameterValue, 'Generate nkeys')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'accord;generate;activation' {
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Subject to admit to: the private export''s, or one inside it')
            [CompletionResult]::new('--subject', '--subject', [CompletionResultType]::ParameterName, 'Subject to admit to: the private export''s, or one inside it')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'Account that may import, by public key or name')
            [CompletionResult]::new('--target-account', '--target-account', [CompletionResultType]::ParameterName, 'Account that may import, by public key or name')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'File to write the token to; standard output (`--`) if omitted')
            [CompletionResult]::new('--output-file', '--output-file', [CompletionResultType]::ParameterName, 'File to write the token to; standard output (`--`) if omitted')
            [CompletionResult]::new('--start', '--start', [CompletionResultType]::ParameterName, 'Not valid before: a date (`2026-12-01`), a time (`2026-12-01T08:00:00Z`), or from now (`30d`; units m h d w M y); `0` for no start')
            [CompletionResult]::new('--expiry', '--expiry', [CompletionResultType]::ParameterName, 'Not valid after: a date, a time, or from now (`30d`, `1y`; units m h d w M y); `0` for never')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Account that exports, by name or public key; the current one if omitted')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Account that exports, by name or public key; the current one if omitted')
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('--push', '--push', [CompletionResultType]::ParameterName, 'Send the token to the operator''s account server too, which must be an http(s) one')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--interactive', '--interactive', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a value is missing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what would be asked')
            [CompletionResult]::new('-J', '-J ', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes and hints')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'accord;generate;config' {
            [CompletionResult]::new('--config-file', '--config-file', [CompletionResultType]::ParameterName, 'File to write to; standard output (`--`) if omitted')
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'Directory to write the JWTs and `resolver.conf` to')
            [CompletionResult]::new('--sys-account', '--sys-account', [CompletionResultType]::ParameterName, 'System account, by name or public key; that of the operator if omitted')
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('--mem-resolver', '--mem-resolver', [CompletionResultType]::ParameterName, 'Put all accounts into the configuration')
            [CompletionResult]::new('--nats-resolver', '--nats-resolver', [CompletionResultType]::ParameterName, 'Let servers keep all accounts and take pushed ones; needs a system account')
            [CompletionResult]::new('--nats-resolver-cache', '--nats-resolver-cache', [CompletionResultType]::ParameterName, 'Let servers fetch accounts from such servers and keep them for a while; needs a system account')
            [CompletionResult]::new('--nkey', '--nkey', [CompletionResultType]::ParameterName, 'Write accounts and users by their keys, without JWTs')
            [CompletionResult]::new('-F', '-F ', [CompletionResultType]::ParameterName, 'Replace files that exist')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Replace files that exist')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--interactive', '--interactive', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a value is missing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what would be asked')
            [CompletionResult]::new('-J', '-J ', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes and hints')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'accord;generate;creds' {
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'The same as the positional name')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The same as the positional name')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'File to write; standard output (`--`) if omitted')
            [CompletionResult]::new('--output-file', '--output-file', [CompletionResultType]::ParameterName, 'File to write; standard output (`--`) if omitted')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Account of the user, by name or public key; the current one if omitted')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Account of the user, by name or public key; the current one if omitted')
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('-F', '-F ', [CompletionResultType]::ParameterName, 'Overwrite a file that holds something other than creds')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Overwrite a file that holds something other than creds')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--interactive', '--interactive', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a value is missing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what would be asked')
            [CompletionResult]::new('-J', '-J ', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes and hints')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'accord;generate;nkey' {
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Generate an operator key')
            [CompletionResult]::new('--operator', '--operator', [CompletionResultType]::ParameterName, 'Generate an operator key')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Generate an account key')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Generate an account key')
            [CompletionResult]::new('-u', '-u', [CompletionResultType]::ParameterName, 'Generate a user key')
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'Generate a user key')
            [CompletionResult]::new('-x', '-x', [CompletionResultType]::ParameterName, 'Generate a curve key, for encrypted auth callout requests')
            [CompletionResult]::new('--curve', '--curve', [CompletionResultType]::ParameterName, 'Generate a curve key, for encrypted auth callout requests')
            [CompletionResult]::new('-S', '-S ', [CompletionResultType]::ParameterName, 'Store the seeds in the keystore instead of printing them')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Store the seeds in the keystore instead of printing them')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--interactive', '--interactive', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a value is missing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what would be asked')
            [CompletionResult]::new('-J', '-J ', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes and hints')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'accord;generate;help' {
            [CompletionResult]::new('activation', 'activation', [CompletionResultType]::ParameterValue, 'Generate an activation for an importing account')
            [CompletionResult]::new('config', 'config', [CompletionResultType]::ParameterValue, 'Generate a server configuration')
            [CompletionResult]::new('creds', 'creds', [CompletionResultType]::ParameterValue, 'Generate the creds file of a user')
            [CompletionResult]::new('nkey', 'nkey', [CompletionResultType]::ParameterValue, 'Generate nkeys')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'accord;generate;help;activation' {
            break
        }
        'accord;generate;help;config' {
            break
        }
        'accord;generate;help;creds' {
            break
        }
        'accord;generate;help;nkey' {
            break
        }
        'accord;generate;help;help' {
            break
        }
        'accord;list' {
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--interactive', '--interactive', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a value is missing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what would be asked')
            [CompletionResult]::new('-J', '-J ', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes and hints')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('operators', 'operators', [CompletionResultType]::ParameterValue, 'List operators')
            [CompletionResult]::new('operator', 'operator', [CompletionResultType]::ParameterValue, 'List operators')
            [CompletionResult]::new('accounts', 'accounts', [CompletionResultType]::ParameterValue, 'List accounts')
            [CompletionResult]::new('account', 'account', [CompletionResultType]::ParameterValue, 'List accounts')
            [CompletionResult]::new('users', 'users', [CompletionResultType]::ParameterValue, 'List users')
            [CompletionResult]::new('user', 'user', [CompletionResultType]::ParameterValue, 'List users')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'accord;list;operators' {
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('-W', '-W ', [CompletionResultType]::ParameterName, 'Taken for scripts that give it to every list; keys are always shown whole')
            [CompletionResult]::new('--long-ids', '--long-ids', [CompletionResultType]::ParameterName, 'Taken for scripts that give it to every list; keys are always shown whole')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--interactive', '--interactive', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a value is missing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what would be asked')
            [CompletionResult]::new('-J', '-J ', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes and hints')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'accord;list;operator' {
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('-W', '-W ', [CompletionResultType]::ParameterName, 'Taken for scripts that give it to every list; keys are always shown whole')
            [CompletionResult]::new('--long-ids', '--long-ids', [CompletionResultType]::ParameterName, 'Taken for scripts that give it to every list; keys are always shown whole')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--interactive', '--interactive', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a value is missing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what would be asked')
            [CompletionResult]::new('-J', '-J ', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes and hints')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'accord;list;accounts' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Operator, by name or public key; the one in use if omitted')
            [CompletionResult]::new('--operator', '--operator', [CompletionResultType]::ParameterName, 'Operator, by name or public key; the one in use if omitted')
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('-W', '-W ', [CompletionResultType]::ParameterName, 'Taken for scripts that give it to every list; keys are always shown whole')
            [CompletionResult]::new('--long-ids', '--long-ids', [CompletionResultType]::ParameterName, 'Taken for scripts that give it to every list; keys are always shown whole')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--interactive', '--interactive', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a value is missing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what would be asked')
            [CompletionResult]::new('-J', '-J ', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes and hints')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'accord;list;account' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Operator, by name or public key; the one in use if omitted')
            [CompletionResult]::new('--operator', '--operator', [CompletionResultType]::ParameterName, 'Operator, by name or public key; the one in use if omitted')
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('-W', '-W ', [CompletionResultType]::ParameterName, 'Taken for scripts that give it to every list; keys are always shown whole')
            [CompletionResult]::new('--long-ids', '--long-ids', [CompletionResultType]::ParameterName, 'Taken for scripts that give it to every list; keys are always shown whole')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--interactive', '--interactive', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a value is missing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what would be asked')
            [CompletionResult]::new('-J', '-J ', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes and hints')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'accord;list;users' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Operator, by name or public key; the one in use if omitted')
            [CompletionResult]::new('--operator', '--operator', [CompletionResultType]::ParameterName, 'Operator, by name or public key; the one in use if omitted')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Account, by name or public key; the one in use if omitted')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Account, by name or public key; the one in use if omitted')
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('-W', '-W ', [CompletionResultType]::ParameterName, 'Taken for scripts that give it to every list; keys are always shown whole')
            [CompletionResult]::new('--long-ids', '--long-ids', [CompletionResultType]::ParameterName, 'Taken for scripts that give it to every list; keys are always shown whole')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--interactive', '--interactive', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a value is missing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what would be asked')
            [CompletionResult]::new('-J', '-J ', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes and hints')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'accord;list;user' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Operator, by name or public key; the one in use if omitted')
            [CompletionResult]::new('--operator', '--operator', [CompletionResultType]::ParameterName, 'Operator, by name or public key; the one in use if omitted')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Account, by name or public key; the one in use if omitted')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Account, by name or public key; the one in use if omitted')
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('-W', '-W ', [CompletionResultType]::ParameterName, 'Taken for scripts that give it to every list; keys are always shown whole')
            [CompletionResult]::new('--long-ids', '--long-ids', [CompletionResultType]::ParameterName, 'Taken for scripts that give it to every list; keys are always shown whole')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--interactive', '--interactive', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a value is missing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what would be asked')
            [CompletionResult]::new('-J', '-J ', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes and hints')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'accord;list;help' {
            [CompletionResult]::new('operators', 'operators', [CompletionResultType]::ParameterValue, 'List operators')
            [CompletionResult]::new('accounts', 'accounts', [CompletionResultType]::ParameterValue, 'List accounts')
            [CompletionResult]::new('users', 'users', [CompletionResultType]::ParameterValue, 'List users')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'accord;list;help;operators' {
            break
        }
        'accord;list;help;accounts' {
            break
        }
        'accord;list;help;users' {
            break
        }
        'accord;list;help;help' {
            break
        }
        'accord;revocations' {
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--interactive', '--interactive', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a value is missing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what would be asked')
            [CompletionResult]::new('-J', '-J ', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes and hints')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('add-user', 'add-user', [CompletionResultType]::ParameterValue, 'Revoke a user')
            [CompletionResult]::new('add_user', 'add_user', [CompletionResultType]::ParameterValue, 'Revoke a user')
            [CompletionResult]::new('delete-user', 'delete-user', [CompletionResultType]::ParameterValue, 'Take the revocation of a user back')
            [CompletionResult]::new('delete_user', 'delete_user', [CompletionResultType]::ParameterValue, 'Take the revocation of a user back')
            [CompletionResult]::new('list-users', 'list-users', [CompletionResultType]::ParameterValue, 'List revoked users')
            [CompletionResult]::new('list_users', 'list_users', [CompletionResultType]::ParameterValue, 'List revoked users')
            [CompletionResult]::new('add-activation', 'add-activation', [CompletionResultType]::ParameterValue, 'Revoke an activation')
            [CompletionResult]::new('add_activation', 'add_activation', [CompletionResultType]::ParameterValue, 'Revoke an activation')
            [CompletionResult]::new('delete-activation', 'delete-activation', [CompletionResultType]::ParameterValue, 'Take the revocation of an activation back')
            [CompletionResult]::new('delete_activation', 'delete_activation', [CompletionResultType]::ParameterValue, 'Take the revocation of an activation back')
            [CompletionResult]::new('list-activations', 'list-activations', [CompletionResultType]::ParameterValue, 'List revoked activations')
            [CompletionResult]::new('list_activations', 'list_activations', [CompletionResultType]::ParameterValue, 'List revoked activations')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'accord;revocations;add-user' {
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'The same as the positional name')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The same as the positional name')
            [CompletionResult]::new('-u', '-u', [CompletionResultType]::ParameterName, 'Public key of the user, who need not be in the store; `*` for all users')
            [CompletionResult]::new('--user-public-key', '--user-public-key', [CompletionResultType]::ParameterName, 'Public key of the user, who need not be in the store; `*` for all users')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Revoke what was issued up to this time: RFC 3339, seconds since 1970, or `0` for now')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Account of the user, by name or public key; the current one if omitted')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Account of the user, by name or public key; the current one if omitted')
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--interactive', '--interactive', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a value is missing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what would be asked')
            [CompletionResult]::new('-J', '-J ', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes and hints')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'accord;revocations;add_user' {
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'The same as the positional name')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The same as the positional name')
            [CompletionResult]::new('-u', '-u', [CompletionResultType]::ParameterName, 'Public key of the user, who need not be in the store; `*` for all users')
            [CompletionResult]::new('--user-public-key', '--user-public-key', [CompletionResultType]::ParameterName, 'Public key of the user, who need not be in the store; `*` for all users')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Revoke what was issued up to this time: RFC 3339, seconds since 1970, or `0` for now')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Account of the user, by name or public key; the current one if omitted')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Account of the user, by name or public key; the current one if omitted')
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--interactive', '--interactive', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a value is missing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what would be asked')
            [CompletionResult]::new('-J', '-J ', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes and hints')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'accord;revocations;delete-user' {
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'The same as the positional name')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The same as the positional name')
            [CompletionResult]::new('-u', '-u', [CompletionResultType]::ParameterName, 'Public key of the user, who need not be in the store; `*` for the revocation of all users')
            [CompletionResult]::new('--user-public-key', '--user-public-key', [CompletionResultType]::ParameterName, 'Public key of the user, who need not be in the store; `*` for the revocation of all users')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Account of the user, by name or public key; the current one if omitted')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Account of the user, by name or public key; the current one if omitted')
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--interactive', '--interactive', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a value is missing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what would be asked')
            [CompletionResult]::new('-J', '-J ', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes and hints')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'accord;revocations;delete_user' {
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'The same as the positional name')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The same as the positional name')
            [CompletionResult]::new('-u', '-u', [CompletionResultType]::ParameterName, 'Public key of the user, who need not be in the store; `*` for the revocation of all users')
            [CompletionResult]::new('--user-public-key', '--user-public-key', [CompletionResultType]::ParameterName, 'Public key of the user, who need not be in the store; `*` for the revocation of all users')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Account of the user, by name or public key; the current one if omitted')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Account of the user, by name or public key; the current one if omitted')
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--interactive', '--interactive', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a value is missing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what would be asked')
            [CompletionResult]::new('-J', '-J ', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes and hints')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'accord;revocations;list-users' {
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Account, by name or public key; the current one if omitted')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Account, by name or public key; the current one if omitted')
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--interactive', '--interactive', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a value is missing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what would be asked')
            [CompletionResult]::new('-J', '-J ', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes and hints')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'accord;revocations;list_users' {
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Account, by name or public key; the current one if omitted')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Account, by name or public key; the current one if omitted')
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--interactive', '--interactive', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a value is missing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what would be asked')
            [CompletionResult]::new('-J', '-J ', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes and hints')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'accord;revocations;add-activation' {
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Subject of the export, or one inside it; the only export of its kind if omitted')
            [CompletionResult]::new('--subject', '--subject', [CompletionResultType]::ParameterName, 'Subject of the export, or one inside it; the only export of its kind if omitted')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'Importing account, by name or public key; `*` for all')
            [CompletionResult]::new('--target-account', '--target-account', [CompletionResultType]::ParameterName, 'Importing account, by name or public key; `*` for all')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Revoke what was issued up to this time: RFC 3339, seconds since 1970, or `0` for now')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Account that exports, by name or public key; the current one if omitted')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Account that exports, by name or public key; the current one if omitted')
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('--service', '--service', [CompletionResultType]::ParameterName, 'The export is a service, not a stream')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--interactive', '--interactive', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a value is missing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what would be asked')
            [CompletionResult]::new('-J', '-J ', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes and hints')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'accord;revocations;add_activation' {
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Subject of the export, or one inside it; the only export of its kind if omitted')
            [CompletionResult]::new('--subject', '--subject', [CompletionResultType]::ParameterName, 'Subject of the export, or one inside it; the only export of its kind if omitted')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'Importing account, by name or public key; `*` for all')
            [CompletionResult]::new('--target-account', '--target-account', [CompletionResultType]::ParameterName, 'Importing account, by name or public key; `*` for all')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Revoke what was issued up to this time: RFC 3339, seconds since 1970, or `0` for now')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Account that exports, by name or public key; the current one if omitted')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Account that exports, by name or public key; the current one if omitted')
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('--service', '--service', [CompletionResultType]::ParameterName, 'The export is a service, not a stream')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--interactive', '--interactive', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a value is missing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what would be asked')
            [CompletionResult]::new('-J', '-J ', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes and hints')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'accord;revocations;delete-activation' {
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Subject of the export, or one inside it; the only export of its kind if omitted')
            [CompletionResult]::new('--subject', '--subject', [CompletionResultType]::ParameterName, 'Subject of the export, or one inside it; the only export of its kind if omitted')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'Importing account, by name or public key; `*` for the revocation of all')
            [CompletionResult]::new('--target-account', '--target-account', [CompletionResultType]::ParameterName, 'Importing account, by name or public key; `*` for the revocation of all')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Account that exports, by name or public key; the current one if omitted')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Account that exports, by name or public key; the current one if omitted')
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('--service', '--service', [CompletionResultType]::ParameterName, 'The export is a service, not a stream')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--interactive', '--interactive', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a value is missing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what would be asked')
            [CompletionResult]::new('-J', '-J ', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes and hints')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'accord;revocations;delete_activation' {
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Subject of the export, or one inside it; the only export of its kind if omitted')
            [CompletionResult]::new('--subject', '--subject', [CompletionResultType]::ParameterName, 'Subject of the export, or one inside it; the only export of its kind if omitted')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'Importing account, by name or public key; `*` for the revocation of all')
            [CompletionResult]::new('--target-account', '--target-account', [CompletionResultType]::ParameterName, 'Importing account, by name or public key; `*` for the revocation of all')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Account that exports, by name or public key; the current one if omitted')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Account that exports, by name or public key; the current one if omitted')
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('--service', '--service', [CompletionResultType]::ParameterName, 'The export is a service, not a stream')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--interactive', '--interactive', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a value is missing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what would be asked')
            [CompletionResult]::new('-J', '-J ', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes and hints')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'accord;revocations;list-activations' {
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Subject of the export, or one inside it; the only export of its kind if omitted')
            [CompletionResult]::new('--subject', '--subject', [CompletionResultType]::ParameterName, 'Subject of the export, or one inside it; the only export of its kind if omitted')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Account that exports, by name or public key; the current one if omitted')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Account that exports, by name or public key; the current one if omitted')
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('--service', '--service', [CompletionResultType]::ParameterName, 'The export is a service, not a stream')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--interactive', '--interactive', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a value is missing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what would be asked')
            [CompletionResult]::new('-J', '-J ', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes and hints')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'accord;revocations;list_activations' {
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Subject of the export, or one inside it; the only export of its kind if omitted')
            [CompletionResult]::new('--subject', '--subject', [CompletionResultType]::ParameterName, 'Subject of the export, or one inside it; the only export of its kind if omitted')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Account that exports, by name or public key; the current one if omitted')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Account that exports, by name or public key; the current one if omitted')
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('--service', '--service', [CompletionResultType]::ParameterName, 'The export is a service, not a stream')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--interactive', '--interactive', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a value is missing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what would be asked')
            [CompletionResult]::new('-J', '-J ', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes and hints')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'accord;revocations;help' {
            [CompletionResult]::new('add-user', 'add-user', [CompletionResultType]::ParameterValue, 'Revoke a user')
            [CompletionResult]::new('delete-user', 'delete-user', [CompletionResultType]::ParameterValue, 'Take the revocation of a user back')
            [CompletionResult]::new('list-users', 'list-users', [CompletionResultType]::ParameterValue, 'List revoked users')
            [CompletionResult]::new('add-activation', 'add-activation', [CompletionResultType]::ParameterValue, 'Revoke an activation')
            [CompletionResult]::new('delete-activation', 'delete-activation', [CompletionResultType]::ParameterValue, 'Take the revocation of an activation back')
            [CompletionResult]::new('list-activations', 'list-activations', [CompletionResultType]::ParameterValue, 'List revoked activations')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'accord;revocations;help;add-user' {
            break
        }
        'accord;revocations;help;delete-user' {
            break
        }
        'accord;revocations;help;list-users' {
            break
        }
        'accord;revocations;help;add-activation' {
            break
        }
        'accord;revocations;help;delete-activation' {
            break
        }
        'accord;revocations;help;list-activations' {
            break
        }
        'accord;revocations;help;help' {
            break
        }
        'accord;select' {
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--interactive', '--interactive', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a value is missing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what would be asked')
            [CompletionResult]::new('-J', '-J ', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes and hints')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('operator', 'operator', [CompletionResultType]::ParameterValue, 'Select an operator')
            [CompletionResult]::new('account', 'account', [CompletionResultType]::ParameterValue, 'Select an account')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'accord;select;operator' {
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--interactive', '--interactive', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a value is missing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what would be asked')
            [CompletionResult]::new('-J', '-J ', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes and hints')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'accord;select;account' {
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--interactive', '--interactive', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a value is missing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what would be asked')
            [CompletionResult]::new('-J', '-J ', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes and hints')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'accord;select;help' {
            [CompletionResult]::new('operator', 'operator', [CompletionResultType]::ParameterValue, 'Select an operator')
            [CompletionResult]::new('account', 'account', [CompletionResultType]::ParameterValue, 'Select an account')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'accord;select;help;operator' {
            break
        }
        'accord;select;help;account' {
            break
        }
        'accord;select;help;help' {
            break
        }
        'accord;tool' {
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--interactive', '--interactive', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a value is missing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what would be asked')
            [CompletionResult]::new('-J', '-J ', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes and hints')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('pub', 'pub', [CompletionResultType]::ParameterValue, 'Publish a message')
            [CompletionResult]::new('sub', 'sub', [CompletionResultType]::ParameterValue, 'Subscribe to a subject and print what arrives')
            [CompletionResult]::new('req', 'req', [CompletionResultType]::ParameterValue, 'Send a request and print the reply')
            [CompletionResult]::new('reply', 'reply', [CompletionResultType]::ParameterValue, 'Answer requests')
            [CompletionResult]::new('rtt', 'rtt', [CompletionResultType]::ParameterValue, 'Measure the round trip to a server')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'accord;tool;pub' {
            [CompletionResult]::new('-u', '-u', [CompletionResultType]::ParameterName, 'User to connect as; the account''s only user if omitted')
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'User to connect as; the account''s only user if omitted')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Account of the user, by name or public key; the current one if omitted')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Account of the user, by name or public key; the current one if omitted')
            [CompletionResult]::new('--nats', '--nats', [CompletionResultType]::ParameterName, 'Server to connect to (can be repeated, or separated by commas); the operator''s service URLs if omitted')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'File with the certificates of authorities to trust; the environment variable `NATS_CA` if omitted')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'File with the client certificate; `NATS_CERT` if omitted')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'File with the key of the client certificate; `NATS_KEY` if omitted')
            [CompletionResult]::new('--tls-curves', '--tls-curves', [CompletionResultType]::ParameterName, 'Curves to offer, separated by commas: P256, P384, P521, X25519')
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('--tls-first', '--tls-first', [CompletionResultType]::ParameterName, 'Start the TLS handshake before the server''s greeting, for servers set to `handshake_first`')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--interactive', '--interactive', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a value is missing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what would be asked')
            [CompletionResult]::new('-J', '-J ', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes and hints')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'accord;tool;sub' {
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Queue group: each message goes to one of its members')
            [CompletionResult]::new('--queue', '--queue', [CompletionResultType]::ParameterName, 'Queue group: each message goes to one of its members')
            [CompletionResult]::new('--max-messages', '--max-messages', [CompletionResultType]::ParameterName, 'End after this many messages; without end if omitted')
            [CompletionResult]::new('-u', '-u', [CompletionResultType]::ParameterName, 'User to connect as; the account''s only user if omitted')
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'User to connect as; the account''s only user if omitted')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Account of the user, by name or public key; the current one if omitted')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Account of the user, by name or public key; the current one if omitted')
            [CompletionResult]::new('--nats', '--nats', [CompletionResultType]::ParameterName, 'Server to connect to (can be repeated, or separated by commas); the operator''s service URLs if omitted')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'File with the certificates of authorities to trust; the environment variable `NATS_CA` if omitted')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'File with the client certificate; `NATS_CERT` if omitted')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'File with the key of the client certificate; `NATS_KEY` if omitted')
            [CompletionResult]::new('--tls-curves', '--tls-curves', [CompletionResultType]::ParameterName, 'Curves to offer, separated by commas: P256, P384, P521, X25519')
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('--tls-first', '--tls-first', [CompletionResultType]::ParameterName, 'Start the TLS handshake before the server''s greeting, for servers set to `handshake_first`')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--interactive', '--interactive', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a value is missing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what would be asked')
            [CompletionResult]::new('-J', '-J ', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes and hints')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'accord;tool;req' {
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Seconds to wait for the reply')
            [CompletionResult]::new('-u', '-u', [CompletionResultType]::ParameterName, 'User to connect as; the account''s only user if omitted')
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'User to connect as; the account''s only user if omitted')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Account of the user, by name or public key; the current one if omitted')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Account of the user, by name or public key; the current one if omitted')
            [CompletionResult]::new('--nats', '--nats', [CompletionResultType]::ParameterName, 'Server to connect to (can be repeated, or separated by commas); the operator''s service URLs if omitted')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'File with the certificates of authorities to trust; the environment variable `NATS_CA` if omitted')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'File with the client certificate; `NATS_CERT` if omitted')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'File with the key of the client certificate; `NATS_KEY` if omitted')
            [CompletionResult]::new('--tls-curves', '--tls-curves', [CompletionResultType]::ParameterName, 'Curves to offer, separated by commas: P256, P384, P521, X25519')
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('--tls-first', '--tls-first', [CompletionResultType]::ParameterName, 'Start the TLS handshake before the server''s greeting, for servers set to `handshake_first`')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--interactive', '--interactive', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a value is missing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what would be asked')
            [CompletionResult]::new('-J', '-J ', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes and hints')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'accord;tool;reply' {
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Queue group: each request goes to one of its members')
            [CompletionResult]::new('--queue', '--queue', [CompletionResultType]::ParameterName, 'Queue group: each request goes to one of its members')
            [CompletionResult]::new('--max-messages', '--max-messages', [CompletionResultType]::ParameterName, 'End after this many requests; without end if omitted')
            [CompletionResult]::new('-u', '-u', [CompletionResultType]::ParameterName, 'User to connect as; the account''s only user if omitted')
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'User to connect as; the account''s only user if omitted')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Account of the user, by name or public key; the current one if omitted')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Account of the user, by name or public key; the current one if omitted')
            [CompletionResult]::new('--nats', '--nats', [CompletionResultType]::ParameterName, 'Server to connect to (can be repeated, or separated by commas); the operator''s service URLs if omitted')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'File with the certificates of authorities to trust; the environment variable `NATS_CA` if omitted')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'File with the client certificate; `NATS_CERT` if omitted')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'File with the key of the client certificate; `NATS_KEY` if omitted')
            [CompletionResult]::new('--tls-curves', '--tls-curves', [CompletionResultType]::ParameterName, 'Curves to offer, separated by commas: P256, P384, P521, X25519')
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('--tls-first', '--tls-first', [CompletionResultType]::ParameterName, 'Start the TLS handshake before the server''s greeting, for servers set to `handshake_first`')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--interactive', '--interactive', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a value is missing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what would be asked')
            [CompletionResult]::new('-J', '-J ', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes and hints')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'accord;tool;rtt' {
            [CompletionResult]::new('-u', '-u', [CompletionResultType]::ParameterName, 'User to connect as; the account''s only user if omitted')
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'User to connect as; the account''s only user if omitted')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Account of the user, by name or public key; the current one if omitted')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Account of the user, by name or public key; the current one if omitted')
            [CompletionResult]::new('--nats', '--nats', [CompletionResultType]::ParameterName, 'Server to connect to (can be repeated, or separated by commas); the operator''s service URLs if omitted')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'File with the certificates of authorities to trust; the environment variable `NATS_CA` if omitted')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'File with the client certificate; `NATS_CERT` if omitted')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'File with the key of the client certificate; `NATS_KEY` if omitted')
            [CompletionResult]::new('--tls-curves', '--tls-curves', [CompletionResultType]::ParameterName, 'Curves to offer, separated by commas: P256, P384, P521, X25519')
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('--tls-first', '--tls-first', [CompletionResultType]::ParameterName, 'Start the TLS handshake before the server''s greeting, for servers set to `handshake_first`')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--interactive', '--interactive', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a value is missing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what would be asked')
            [CompletionResult]::new('-J', '-J ', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes and hints')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'accord;tool;help' {
            [CompletionResult]::new('pub', 'pub', [CompletionResultType]::ParameterValue, 'Publish a message')
            [CompletionResult]::new('sub', 'sub', [CompletionResultType]::ParameterValue, 'Subscribe to a subject and print what arrives')
            [CompletionResult]::new('req', 'req', [CompletionResultType]::ParameterValue, 'Send a request and print the reply')
            [CompletionResult]::new('reply', 'reply', [CompletionResultType]::ParameterValue, 'Answer requests')
            [CompletionResult]::new('rtt', 'rtt', [CompletionResultType]::ParameterValue, 'Measure the round trip to a server')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'accord;tool;help;pub' {
            break
        }
        'accord;tool;help;sub' {
            break
        }
        'accord;tool;help;req' {
            break
        }
        'accord;tool;help;reply' {
            break
        }
        'accord;tool;help;rtt' {
            break
        }
        'accord;tool;help;help' {
            break
        }
        'accord;env' {
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Directory of the store to use from now on')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Directory of the store to use from now on')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Operator to use from now on, by name or public key')
            [CompletionResult]::new('--operator', '--operator', [CompletionResultType]::ParameterName, 'Operator to use from now on, by name or public key')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Account to use from now on, by name or public key')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Account to use from now on, by name or public key')
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--interactive', '--interactive', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a value is missing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what would be asked')
            [CompletionResult]::new('-J', '-J ', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes and hints')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'accord;push' {
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Account to push, by name or public key; the current one if omitted')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Account to push, by name or public key; the current one if omitted')
            [CompletionResult]::new('-u', '-u', [CompletionResultType]::ParameterName, 'Server to push to, for this time: a nats, tls, ws or wss URL; the operator''s if omitted')
            [CompletionResult]::new('--account-jwt-server-url', '--account-jwt-server-url', [CompletionResultType]::ParameterName, 'Server to push to, for this time: a nats, tls, ws or wss URL; the operator''s if omitted')
            [CompletionResult]::new('-R', '-R ', [CompletionResultType]::ParameterName, 'Delete an account from the servers, by name or public key; nothing is pushed unless `--all` says so')
            [CompletionResult]::new('--account-removal', '--account-removal', [CompletionResultType]::ParameterName, 'Delete an account from the servers, by name or public key; nothing is pushed unless `--all` says so')
            [CompletionResult]::new('--system-account', '--system-account', [CompletionResultType]::ParameterName, 'Account to log in through, by name or public key; the operator''s system account if omitted')
            [CompletionResult]::new('--system-user', '--system-user', [CompletionResultType]::ParameterName, 'User of the system account to log in as, from the keystore; a temporary one if omitted')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Seconds to wait for servers that do not answer; 5 if neither this nor the settings say')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'File with the certificates of authorities to trust; the environment variable `NATS_CA` if omitted')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'File with the client certificate; `NATS_CERT` if omitted')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'File with the key of the client certificate; `NATS_KEY` if omitted')
            [CompletionResult]::new('--tls-curves', '--tls-curves', [CompletionResultType]::ParameterName, 'Curves to offer, separated by commas: P256, P384, P521, X25519')
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('-A', '-A ', [CompletionResultType]::ParameterName, 'Push every account of the operator')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Push every account of the operator')
            [CompletionResult]::new('-F', '-F ', [CompletionResultType]::ParameterName, 'Push also what is invalid or not signed by the operator')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Push also what is invalid or not signed by the operator')
            [CompletionResult]::new('-D', '-D ', [CompletionResultType]::ParameterName, 'List what the servers hold against the store; nothing is pushed unless `--all` says so')
            [CompletionResult]::new('--diff', '--diff', [CompletionResultType]::ParameterName, 'List what the servers hold against the store; nothing is pushed unless `--all` says so')
            [CompletionResult]::new('-P', '-P ', [CompletionResultType]::ParameterName, 'Delete from the servers what is not in the store; nothing is pushed unless `--all` says so')
            [CompletionResult]::new('--prune', '--prune', [CompletionResultType]::ParameterName, 'Delete from the servers what is not in the store; nothing is pushed unless `--all` says so')
            [CompletionResult]::new('--tls-first', '--tls-first', [CompletionResultType]::ParameterName, 'Start the TLS handshake before the server''s greeting, for servers set to `handshake_first`')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--interactive', '--interactive', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a value is missing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what would be asked')
            [CompletionResult]::new('-J', '-J ', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes and hints')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'accord;validate' {
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Account to validate with its users, by name or public key; the current one if omitted')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Account to validate with its users, by name or public key; the current one if omitted')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'File of JWTs to validate, one a line or armored')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'File of JWTs to validate, one a line or armored')
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('-A', '-A ', [CompletionResultType]::ParameterName, 'Validate all accounts of the operator with their users')
            [CompletionResult]::new('--all-accounts', '--all-accounts', [CompletionResultType]::ParameterName, 'Validate all accounts of the operator with their users')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--interactive', '--interactive', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a value is missing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what would be asked')
            [CompletionResult]::new('-J', '-J ', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes and hints')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'accord;completion' {
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('--static', '--static', [CompletionResultType]::ParameterName, 'Print a script of commands and options only, which does not run this program')
            [CompletionResult]::new('--no-descriptions', '--no-descriptions', [CompletionResultType]::ParameterName, 'Leave out descriptions (accepted for nsc''s sake; the scripts decide by shell)')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--interactive', '--interactive', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a value is missing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what would be asked')
            [CompletionResult]::new('-J', '-J ', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes and hints')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'accord;pub' {
            [CompletionResult]::new('-u', '-u', [CompletionResultType]::ParameterName, 'User to connect as; the account''s only user if omitted')
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'User to connect as; the account''s only user if omitted')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Account of the user, by name or public key; the current one if omitted')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Account of the user, by name or public key; the current one if omitted')
            [CompletionResult]::new('--nats', '--nats', [CompletionResultType]::ParameterName, 'Server to connect to (can be repeated, or separated by commas); the operator''s service URLs if omitted')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'File with the certificates of authorities to trust; the environment variable `NATS_CA` if omitted')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'File with the client certificate; `NATS_CERT` if omitted')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'File with the key of the client certificate; `NATS_KEY` if omitted')
            [CompletionResult]::new('--tls-curves', '--tls-curves', [CompletionResultType]::ParameterName, 'Curves to offer, separated by commas: P256, P384, P521, X25519')
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('--tls-first', '--tls-first', [CompletionResultType]::ParameterName, 'Start the TLS handshake before the server''s greeting, for servers set to `handshake_first`')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--interactive', '--interactive', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a value is missing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what would be asked')
            [CompletionResult]::new('-J', '-J ', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes and hints')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'accord;sub' {
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Queue group: each message goes to one of its members')
            [CompletionResult]::new('--queue', '--queue', [CompletionResultType]::ParameterName, 'Queue group: each message goes to one of its members')
            [CompletionResult]::new('--max-messages', '--max-messages', [CompletionResultType]::ParameterName, 'End after this many messages; without end if omitted')
            [CompletionResult]::new('-u', '-u', [CompletionResultType]::ParameterName, 'User to connect as; the account''s only user if omitted')
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'User to connect as; the account''s only user if omitted')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Account of the user, by name or public key; the current one if omitted')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Account of the user, by name or public key; the current one if omitted')
            [CompletionResult]::new('--nats', '--nats', [CompletionResultType]::ParameterName, 'Server to connect to (can be repeated, or separated by commas); the operator''s service URLs if omitted')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'File with the certificates of authorities to trust; the environment variable `NATS_CA` if omitted')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'File with the client certificate; `NATS_CERT` if omitted')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'File with the key of the client certificate; `NATS_KEY` if omitted')
            [CompletionResult]::new('--tls-curves', '--tls-curves', [CompletionResultType]::ParameterName, 'Curves to offer, separated by commas: P256, P384, P521, X25519')
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('--tls-first', '--tls-first', [CompletionResultType]::ParameterName, 'Start the TLS handshake before the server''s greeting, for servers set to `handshake_first`')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--interactive', '--interactive', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a value is missing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what would be asked')
            [CompletionResult]::new('-J', '-J ', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes and hints')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'accord;req' {
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Seconds to wait for the reply')
            [CompletionResult]::new('-u', '-u', [CompletionResultType]::ParameterName, 'User to connect as; the account''s only user if omitted')
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'User to connect as; the account''s only user if omitted')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Account of the user, by name or public key; the current one if omitted')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Account of the user, by name or public key; the current one if omitted')
            [CompletionResult]::new('--nats', '--nats', [CompletionResultType]::ParameterName, 'Server to connect to (can be repeated, or separated by commas); the operator''s service URLs if omitted')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'File with the certificates of authorities to trust; the environment variable `NATS_CA` if omitted')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'File with the client certificate; `NATS_CERT` if omitted')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'File with the key of the client certificate; `NATS_KEY` if omitted')
            [CompletionResult]::new('--tls-curves', '--tls-curves', [CompletionResultType]::ParameterName, 'Curves to offer, separated by commas: P256, P384, P521, X25519')
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('--tls-first', '--tls-first', [CompletionResultType]::ParameterName, 'Start the TLS handshake before the server''s greeting, for servers set to `handshake_first`')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--interactive', '--interactive', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a value is missing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what would be asked')
            [CompletionResult]::new('-J', '-J ', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes and hints')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'accord;reply' {
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Queue group: each request goes to one of its members')
            [CompletionResult]::new('--queue', '--queue', [CompletionResultType]::ParameterName, 'Queue group: each request goes to one of its members')
            [CompletionResult]::new('--max-messages', '--max-messages', [CompletionResultType]::ParameterName, 'End after this many requests; without end if omitted')
            [CompletionResult]::new('-u', '-u', [CompletionResultType]::ParameterName, 'User to connect as; the account''s only user if omitted')
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'User to connect as; the account''s only user if omitted')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Account of the user, by name or public key; the current one if omitted')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Account of the user, by name or public key; the current one if omitted')
            [CompletionResult]::new('--nats', '--nats', [CompletionResultType]::ParameterName, 'Server to connect to (can be repeated, or separated by commas); the operator''s service URLs if omitted')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'File with the certificates of authorities to trust; the environment variable `NATS_CA` if omitted')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'File with the client certificate; `NATS_CERT` if omitted')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'File with the key of the client certificate; `NATS_KEY` if omitted')
            [CompletionResult]::new('--tls-curves', '--tls-curves', [CompletionResultType]::ParameterName, 'Curves to offer, separated by commas: P256, P384, P521, X25519')
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('--tls-first', '--tls-first', [CompletionResultType]::ParameterName, 'Start the TLS handshake before the server''s greeting, for servers set to `handshake_first`')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--interactive', '--interactive', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a value is missing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what would be asked')
            [CompletionResult]::new('-J', '-J ', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes and hints')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'accord;rtt' {
            [CompletionResult]::new('-u', '-u', [CompletionResultType]::ParameterName, 'User to connect as; the account''s only user if omitted')
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'User to connect as; the account''s only user if omitted')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Account of the user, by name or public key; the current one if omitted')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Account of the user, by name or public key; the current one if omitted')
            [CompletionResult]::new('--nats', '--nats', [CompletionResultType]::ParameterName, 'Server to connect to (can be repeated, or separated by commas); the operator''s service URLs if omitted')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'File with the certificates of authorities to trust; the environment variable `NATS_CA` if omitted')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'File with the client certificate; `NATS_CERT` if omitted')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'File with the key of the client certificate; `NATS_KEY` if omitted')
            [CompletionResult]::new('--tls-curves', '--tls-curves', [CompletionResultType]::ParameterName, 'Curves to offer, separated by commas: P256, P384, P521, X25519')
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('--tls-first', '--tls-first', [CompletionResultType]::ParameterName, 'Start the TLS handshake before the server''s greeting, for servers set to `handshake_first`')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--interactive', '--interactive', [CompletionResultType]::ParameterName, 'Ask for values that are not given')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where a value is missing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm what would be asked')
            [CompletionResult]::new('-J', '-J ', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as JSON')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes and hints')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'accord;help' {
            [CompletionResult]::new('init', 'init', [CompletionResultType]::ParameterValue, 'Create an operator, an account and a user to start with')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add operators, accounts, users, exports and imports')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Edit operators')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete accounts, users, exports and imports')
            [CompletionResult]::new('describe', 'describe', [CompletionResultType]::ParameterValue, 'Describe operators, accounts, users and JWT files')
            [CompletionResult]::new('generate', 'generate', [CompletionResultType]::ParameterValue, 'Generate activations, creds, keys and server configurations')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List operators, accounts and users')
            [CompletionResult]::new('revocations', 'revocations', [CompletionResultType]::ParameterValue, 'Revoke users and activations, take revocations back, and list them')
            [CompletionResult]::new('select', 'select', [CompletionResultType]::ParameterValue, 'Select the operator or account to work with')
            [CompletionResult]::new('tool', 'tool', [CompletionResultType]::ParameterValue, 'Publish, subscribe, request and measure as a user of an account')
            [CompletionResult]::new('env', 'env', [CompletionResultType]::ParameterValue, 'Show or set the store, operator and account in use')
            [CompletionResult]::new('push', 'push', [CompletionResultType]::ParameterValue, 'Push account JWTs to nats-servers')
            [CompletionResult]::new('validate', 'validate', [CompletionResultType]::ParameterValue, 'Validate an operator, accounts and users, or a JWT file')
            [CompletionResult]::new('completion', 'completion', [CompletionResultType]::ParameterValue, 'Print a shell completion script')
            [CompletionResult]::new('pub', 'pub', [CompletionResultType]::ParameterValue, 'Publish a message')
            [CompletionResult]::new('sub', 'sub', [CompletionResultType]::ParameterValue, 'Subscribe to a subject and print what arrives')
            [CompletionResult]::new('req', 'req', [CompletionResultType]::ParameterValue, 'Send a request and print the reply')
            [CompletionResult]::new('reply', 'reply', [CompletionResultType]::ParameterValue, 'Answer requests')
            [CompletionResult]::new('rtt', 'rtt', [CompletionResultType]::ParameterValue, 'Measure the round trip to a server')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'accord;help;init' {
            break
        }
        'accord;help;add' {
            [CompletionResult]::new('operator', 'operator', [CompletionResultType]::ParameterValue, 'Add an operator')
            [CompletionResult]::new('account', 'account', [CompletionResultType]::ParameterValue, 'Add an account to the operator')
            [CompletionResult]::new('user', 'user', [CompletionResultType]::ParameterValue, 'Add a user to an account')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Add an export to an account')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Add an import to an account')
            break
        }
        'accord;help;add;operator' {
            break
        }
        'accord;help;add;account' {
            break
        }
        'accord;help;add;user' {
            break
        }
        'accord;help;add;export' {
            break
        }
        'accord;help;add;import' {
            break
        }
        'accord;help;edit' {
            [CompletionResult]::new('operator', 'operator', [CompletionResultType]::ParameterValue, 'Edit the operator')
            break
        }
        'accord;help;edit;operator' {
            break
        }
        'accord;help;delete' {
            [CompletionResult]::new('account', 'account', [CompletionResultType]::ParameterValue, 'Delete an account')
            [CompletionResult]::new('user', 'user', [CompletionResultType]::ParameterValue, 'Delete users')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Delete an export')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Delete an import')
            break
        }
        'accord;help;delete;account' {
            break
        }
        'accord;help;delete;user' {
            break
        }
        'accord;help;delete;export' {
            break
        }
        'accord;help;delete;import' {
            break
        }
        'accord;help;describe' {
            [CompletionResult]::new('operator', 'operator', [CompletionResultType]::ParameterValue, 'Describe the operator')
            [CompletionResult]::new('account', 'account', [CompletionResultType]::ParameterValue, 'Describe an account')
            [CompletionResult]::new('user', 'user', [CompletionResultType]::ParameterValue, 'Describe a user')
            [CompletionResult]::new('jwt', 'jwt', [CompletionResultType]::ParameterValue, 'Describe a JWT or creds file')
            break
        }
        'accord;help;describe;operator' {
            break
        }
        'accord;help;describe;account' {
            break
        }
        'accord;help;describe;user' {
            break
        }
        'accord;help;describe;jwt' {
            break
        }
        'accord;help;generate' {
            [CompletionResult]::new('activation', 'activation', [CompletionResultType]::ParameterValue, 'Generate an activation for an importing account')
            [CompletionResult]::new('config', 'config', [CompletionResultType]::ParameterValue, 'Generate a server configuration')
            [CompletionResult]::new('creds', 'creds', [CompletionResultType]::ParameterValue, 'Generate the creds file of a user')
            [CompletionResult]::new('nkey', 'nkey', [CompletionResultType]::ParameterValue, 'Generate nkeys')
            break
        }
        'accord;help;generate;activation' {
            break
        }
        'accord;help;generate;config' {
            break
        }
        'accord;help;generate;creds' {
            break
        }
        'accord;help;generate;nkey' {
            break
        }
        'accord;help;list' {
            [CompletionResult]::new('operators', 'operators', [CompletionResultType]::ParameterValue, 'List operators')
            [CompletionResult]::new('accounts', 'accounts', [CompletionResultType]::ParameterValue, 'List accounts')
            [CompletionResult]::new('users', 'users', [CompletionResultType]::ParameterValue, 'List users')
            break
        }
        'accord;help;list;operators' {
            break
        }
        'accord;help;list;accounts' {
            break
        }
        'accord;help;list;users' {
            break
        }
        'accord;help;revocations' {
            [CompletionResult]::new('add-user', 'add-user', [CompletionResultType]::ParameterValue, 'Revoke a user')
            [CompletionResult]::new('delete-user', 'delete-user', [CompletionResultType]::ParameterValue, 'Take the revocation of a user back')
            [CompletionResult]::new('list-users', 'list-users', [CompletionResultType]::ParameterValue, 'List revoked users')
            [CompletionResult]::new('add-activation', 'add-activation', [CompletionResultType]::ParameterValue, 'Revoke an activation')
            [CompletionResult]::new('delete-activation', 'delete-activation', [CompletionResultType]::ParameterValue, 'Take the revocation of an activation back')
            [CompletionResult]::new('list-activations', 'list-activations', [CompletionResultType]::ParameterValue, 'List revoked activations')
            break
        }
        'accord;help;revocations;add-user' {
            break
        }
        'accord;help;revocations;delete-user' {
            break
        }
        'accord;help;revocations;list-users' {
            break
        }
        'accord;help;revocations;add-activation' {
            break
        }
        'accord;help;revocations;delete-activation' {
            break
        }
        'accord;help;revocations;list-activations' {
            break
        }
        'accord;help;select' {
            [CompletionResult]::new('operator', 'operator', [CompletionResultType]::ParameterValue, 'Select an operator')
            [CompletionResult]::new('account', 'account', [CompletionResultType]::ParameterValue, 'Select an account')
            break
        }
        'accord;help;select;operator' {
            break
        }
        'accord;help;select;account' {
            break
        }
        'accord;help;tool' {
            [CompletionResult]::new('pub', 'pub', [CompletionResultType]::ParameterValue, 'Publish a message')
            [CompletionResult]::new('sub', 'sub', [CompletionResultType]::ParameterValue, 'Subscribe to a subject and print what arrives')
            [CompletionResult]::new('req', 'req', [CompletionResultType]::ParameterValue, 'Send a request and print the reply')
            [CompletionResult]::new('reply', 'reply', [CompletionResultType]::ParameterValue, 'Answer requests')
            [CompletionResult]::new('rtt', 'rtt', [CompletionResultType]::ParameterValue, 'Measure the round trip to a server')
            break
        }
        'accord;help;tool;pub' {
            break
        }
        'accord;help;tool;sub' {
            break
        }
        'accord;help;tool;req' {
            break
        }
        'accord;help;tool;reply' {
            break
        }
        'accord;help;tool;rtt' {
            break
        }
        'accord;help;env' {
            break
        }
        'accord;help;push' {
            break
        }
        'accord;help;validate' {
            break
        }
        'accord;help;completion' {
            break
        }
        'accord;help;pub' {
            break
        }
        'accord;help;sub' {
            break
        }
        'accord;help;req' {
            break
        }
        'accord;help;reply' {
            break
        }
        'accord;help;rtt' {
            break
        }
        'accord;help;help' {
            break
        }
    })

    $completions.Where{ $_.CompletionText -like "$wordToComplete*" } |
        Sort-Object -Property ListItemText
}
