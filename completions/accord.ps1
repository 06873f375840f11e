
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
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add operators, accounts, users, exports, imports and mappings')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Add operators, accounts, users, exports, imports and mappings')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Edit operators, accounts, users, signing keys, exports, imports and mappings')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete operators, accounts, users, exports, imports and mappings')
            [CompletionResult]::new('describe', 'describe', [CompletionResultType]::ParameterValue, 'Describe operators, accounts, users and JWT files')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Export keys')
            [CompletionResult]::new('generate', 'generate', [CompletionResultType]::ParameterValue, 'Generate activations, creds, keys, contexts, profiles, diagrams and server files')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Import accounts, users and keys')
            [CompletionResult]::new('keys', 'keys', [CompletionResultType]::ParameterValue, 'Manage the layout of the keystore')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List operators, accounts, users, keys and presets')
            [CompletionResult]::new('reissue', 'reissue', [CompletionResultType]::ParameterValue, 'Give an operator a new identity')
            [CompletionResult]::new('rename', 'rename', [CompletionResultType]::ParameterValue, 'Rename operators, accounts and users')
            [CompletionResult]::new('revocations', 'revocations', [CompletionResultType]::ParameterValue, 'Revoke users and activations, take revocations back, and list them')
            [CompletionResult]::new('select', 'select', [CompletionResultType]::ParameterValue, 'Select the operator or account to work with')
            [CompletionResult]::new('share', 'share', [CompletionResultType]::ParameterValue, 'Share streams, subjects, services and buckets with other accounts')
            [CompletionResult]::new('tool', 'tool', [CompletionResultType]::ParameterValue, 'Publish, subscribe, request and measure as a user of an account')
            [CompletionResult]::new('test', 'test', [CompletionResultType]::ParameterValue, 'Print the command tree in several forms')
            [CompletionResult]::new('env', 'env', [CompletionResultType]::ParameterValue, 'Show or set the store, operator and account in use')
            [CompletionResult]::new('expirations', 'expirations', [CompletionResultType]::ParameterValue, 'Report when operator, accounts, users and creds files expire')
            [CompletionResult]::new('load', 'load', [CompletionResultType]::ParameterValue, 'Set up an account of a managed operator from its seed')
            [CompletionResult]::new('pull', 'pull', [CompletionResultType]::ParameterValue, 'Pull account JWTs from nats-servers or an account server')
            [CompletionResult]::new('push', 'push', [CompletionResultType]::ParameterValue, 'Push account JWTs to nats-servers or an account server')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Say how to update this program')
            [CompletionResult]::new('validate', 'validate', [CompletionResultType]::ParameterValue, 'Validate an operator, accounts and users, or a JWT file')
            [CompletionResult]::new('completion', 'completion', [CompletionResultType]::ParameterValue, 'Print a shell completion script')
            [CompletionResult]::new('fix', 'fix', [CompletionResultType]::ParameterValue, 'Rebuild a store from JWTs and keys found in directories')
            [CompletionResult]::new('migrate', 'migrate', [CompletionResultType]::ParameterValue, 'Migrate accounts of another operator to the one in use')
            [CompletionResult]::new('upgrade-jwt', 'upgrade-jwt', [CompletionResultType]::ParameterValue, 'Upgrade the JWT of an operator to version 2')
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
            [CompletionResult]::new('mapping', 'mapping', [CompletionResultType]::ParameterValue, 'Add a destination to a mapping of an account')
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
            [CompletionResult]::new('mapping', 'mapping', [CompletionResultType]::ParameterValue, 'Add a destination to a mapping of an account')
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
            [CompletionResult]::new('--sk', '--sk', [CompletionResultType]::ParameterName, 'Signing key to add: `generate`, a public key, or the path of a seed file (can be repeated)')
            [CompletionResult]::new('--description', '--description', [CompletionResultType]::ParameterName, 'What the account is for; empty removes it')
            [CompletionResult]::new('--info-url', '--info-url', [CompletionResultType]::ParameterName, 'URL with more about the account; empty removes it')
            [CompletionResult]::new('--trace-context-subject', '--trace-context-subject', [CompletionResultType]::ParameterName, 'Subject that traces of messages with a trace header are sent to; empty ends tracing')
            [CompletionResult]::new('--trace-context-sampling', '--trace-context-sampling', [CompletionResultType]::ParameterName, 'Percent of such messages that are traced, 1 to 100; 0 counts as 100')
            [CompletionResult]::new('--host-cluster-traffic', '--host-cluster-traffic', [CompletionResultType]::ParameterName, 'Route the replication traffic of the account''s streams through the account itself; `=false` no longer')
            [CompletionResult]::new('--conns', '--conns', [CompletionResultType]::ParameterName, 'Number of client connections; `unlimited` for any, as in the other limits')
            [CompletionResult]::new('--leaf-conns', '--leaf-conns', [CompletionResultType]::ParameterName, 'Number of leaf node connections')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Bytes of data; servers do not look at it')
            [CompletionResult]::new('--exports', '--exports', [CompletionResultType]::ParameterName, 'Number of exports')
            [CompletionResult]::new('--imports', '--imports', [CompletionResultType]::ParameterName, 'Number of imports')
            [CompletionResult]::new('--payload', '--payload', [CompletionResultType]::ParameterName, 'Bytes of the largest message')
            [CompletionResult]::new('--subscriptions', '--subscriptions', [CompletionResultType]::ParameterName, 'Number of subscriptions of one connection')
            [CompletionResult]::new('--wildcard-exports', '--wildcard-exports', [CompletionResultType]::ParameterName, 'Allow exports with wildcards, which counts where exports are limited; `=false` forbids them')
            [CompletionResult]::new('--disallow-bearer', '--disallow-bearer', [CompletionResultType]::ParameterName, 'Refuse users whose JWT alone suffices to connect; `=false` takes them again')
            [CompletionResult]::new('--js-tier', '--js-tier', [CompletionResultType]::ParameterName, 'Tier that the other limits are for: the number of replicas, or 0 for all streams')
            [CompletionResult]::new('--js-mem-storage', '--js-mem-storage', [CompletionResultType]::ParameterName, 'Bytes of all streams in memory, 0 for none')
            [CompletionResult]::new('--js-disk-storage', '--js-disk-storage', [CompletionResultType]::ParameterName, 'Bytes of all streams on disk, 0 for none')
            [CompletionResult]::new('--js-streams', '--js-streams', [CompletionResultType]::ParameterName, 'Number of streams')
            [CompletionResult]::new('--js-consumer', '--js-consumer', [CompletionResultType]::ParameterName, 'Number of consumers')
            [CompletionResult]::new('--js-max-mem-stream', '--js-max-mem-stream', [CompletionResultType]::ParameterName, 'Bytes of the largest stream in memory')
            [CompletionResult]::new('--js-max-disk-stream', '--js-max-disk-stream', [CompletionResultType]::ParameterName, 'Bytes of the largest stream on disk')
            [CompletionResult]::new('--js-max-ack-pending', '--js-max-ack-pending', [CompletionResultType]::ParameterName, 'Upper bound for the messages a consumer may leave without acknowledgement')
            [CompletionResult]::new('--js-max-bytes-required', '--js-max-bytes-required', [CompletionResultType]::ParameterName, 'Require every stream to state its largest size; `=false` no longer')
            [CompletionResult]::new('--js-enable', '--js-enable', [CompletionResultType]::ParameterName, 'Enable JetStream without limits for a tier: the number of replicas, or 0 for all streams')
            [CompletionResult]::new('--tag', '--tag', [CompletionResultType]::ParameterName, 'Tag of the account, kept in lower case (can be repeated)')
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
            [CompletionResult]::new('--sk', '--sk', [CompletionResultType]::ParameterName, 'Signing key to add: `generate`, a public key, or the path of a seed file (can be repeated)')
            [CompletionResult]::new('--description', '--description', [CompletionResultType]::ParameterName, 'What the account is for; empty removes it')
            [CompletionResult]::new('--info-url', '--info-url', [CompletionResultType]::ParameterName, 'URL with more about the account; empty removes it')
            [CompletionResult]::new('--trace-context-subject', '--trace-context-subject', [CompletionResultType]::ParameterName, 'Subject that traces of messages with a trace header are sent to; empty ends tracing')
            [CompletionResult]::new('--trace-context-sampling', '--trace-context-sampling', [CompletionResultType]::ParameterName, 'Percent of such messages that are traced, 1 to 100; 0 counts as 100')
            [CompletionResult]::new('--host-cluster-traffic', '--host-cluster-traffic', [CompletionResultType]::ParameterName, 'Route the replication traffic of the account''s streams through the account itself; `=false` no longer')
            [CompletionResult]::new('--conns', '--conns', [CompletionResultType]::ParameterName, 'Number of client connections; `unlimited` for any, as in the other limits')
            [CompletionResult]::new('--leaf-conns', '--leaf-conns', [CompletionResultType]::ParameterName, 'Number of leaf node connections')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Bytes of data; servers do not look at it')
            [CompletionResult]::new('--exports', '--exports', [CompletionResultType]::ParameterName, 'Number of exports')
            [CompletionResult]::new('--imports', '--imports', [CompletionResultType]::ParameterName, 'Number of imports')
            [CompletionResult]::new('--payload', '--payload', [CompletionResultType]::ParameterName, 'Bytes of the largest message')
            [CompletionResult]::new('--subscriptions', '--subscriptions', [CompletionResultType]::ParameterName, 'Number of subscriptions of one connection')
            [CompletionResult]::new('--wildcard-exports', '--wildcard-exports', [CompletionResultType]::ParameterName, 'Allow exports with wildcards, which counts where exports are limited; `=false` forbids them')
            [CompletionResult]::new('--disallow-bearer', '--disallow-bearer', [CompletionResultType]::ParameterName, 'Refuse users whose JWT alone suffices to connect; `=false` takes them again')
            [CompletionResult]::new('--js-tier', '--js-tier', [CompletionResultType]::ParameterName, 'Tier that the other limits are for: the number of replicas, or 0 for all streams')
            [CompletionResult]::new('--js-mem-storage', '--js-mem-storage', [CompletionResultType]::ParameterName, 'Bytes of all streams in memory, 0 for none')
            [CompletionResult]::new('--js-disk-storage', '--js-disk-storage', [CompletionResultType]::ParameterName, 'Bytes of all streams on disk, 0 for none')
            [CompletionResult]::new('--js-streams', '--js-streams', [CompletionResultType]::ParameterName, 'Number of streams')
            [CompletionResult]::new('--js-consumer', '--js-consumer', [CompletionResultType]::ParameterName, 'Number of consumers')
            [CompletionResult]::new('--js-max-mem-stream', '--js-max-mem-stream', [CompletionResultType]::ParameterName, 'Bytes of the largest stream in memory')
            [CompletionResult]::new('--js-max-disk-stream', '--js-max-disk-stream', [CompletionResultType]::ParameterName, 'Bytes of the largest stream on disk')
            [CompletionResult]::new('--js-max-ack-pending', '--js-max-ack-pending', [CompletionResultType]::ParameterName, 'Upper bound for the messages a consumer may leave without acknowledgement')
            [CompletionResult]::new('--js-max-bytes-required', '--js-max-bytes-required', [CompletionResultType]::ParameterName, 'Require every stream to state its largest size; `=false` no longer')
            [CompletionResult]::new('--js-enable', '--js-enable', [CompletionResultType]::ParameterName, 'Enable JetStream without limits for a tier: the number of replicas, or 0 for all streams')
            [CompletionResult]::new('--tag', '--tag', [CompletionResultType]::ParameterName, 'Tag of the account, kept in lower case (can be repeated)')
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
            [CompletionResult]::new('--start', '--start', [CompletionResultType]::ParameterName, 'Not valid before: a date (`2026-12-01`), a time (`2026-12-01T08:00:00Z`), or from now (`30d`; units m h d w M y); `0` for no start')
            [CompletionResult]::new('--expiry', '--expiry', [CompletionResultType]::ParameterName, 'Not valid after: a date, a time, or from now (`30d`, `1y`; units m h d w M y); `0` for never')
            [CompletionResult]::new('--payload', '--payload', [CompletionResultType]::ParameterName, 'Largest message, in bytes such as `64KiB`; `-1` or `unlimited` for no limit')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Bytes, as a note: servers do not enforce it; `-1` or `unlimited` for no limit')
            [CompletionResult]::new('--subs', '--subs', [CompletionResultType]::ParameterName, 'Number of subscriptions; `-1` or `unlimited` for no limit')
            [CompletionResult]::new('--bearer', '--bearer', [CompletionResultType]::ParameterName, 'Let the JWT alone suffice to connect, without a proof that the client holds the seed; `=false` asks for the proof')
            [CompletionResult]::new('--conn-type', '--conn-type', [CompletionResultType]::ParameterName, 'Way to connect that is allowed: `standard`, `websocket`, `leafnode`, `leafnode_ws`, `mqtt`, `mqtt_ws`, `in_process`; all if there is none (can be repeated)')
            [CompletionResult]::new('--source-network', '--source-network', [CompletionResultType]::ParameterName, 'Network to connect from, such as `192.168.1.0/24`; any if there is none (can be repeated)')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'Time of day to connect at, such as `08:00:00-17:30:00`; any if there is none (can be repeated)')
            [CompletionResult]::new('--locale', '--locale', [CompletionResultType]::ParameterName, 'Time zone of the times of day, such as `Europe/Berlin`; empty for the server''s own')
            [CompletionResult]::new('--preset', '--preset', [CompletionResultType]::ParameterName, 'Allow what a job needs, such as `publisher:orders.>` or `kv-reader:settings`, see `list presets` (can be repeated)')
            [CompletionResult]::new('--api-prefix', '--api-prefix', [CompletionResultType]::ParameterName, 'What clients call the JetStream API that the presets ask, such as `JS.owner.API` for one of another account; `$JS.API` if omitted')
            [CompletionResult]::new('--inbox-prefix', '--inbox-prefix', [CompletionResultType]::ParameterName, 'Inbox prefix for the answers that the presets ask for, which clients must be told; if omitted `_INBOX`, or with `stream-publisher` one of the user''s own')
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
            [CompletionResult]::new('--start', '--start', [CompletionResultType]::ParameterName, 'Not valid before: a date (`2026-12-01`), a time (`2026-12-01T08:00:00Z`), or from now (`30d`; units m h d w M y); `0` for no start')
            [CompletionResult]::new('--expiry', '--expiry', [CompletionResultType]::ParameterName, 'Not valid after: a date, a time, or from now (`30d`, `1y`; units m h d w M y); `0` for never')
            [CompletionResult]::new('--payload', '--payload', [CompletionResultType]::ParameterName, 'Largest message, in bytes such as `64KiB`; `-1` or `unlimited` for no limit')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Bytes, as a note: servers do not enforce it; `-1` or `unlimited` for no limit')
            [CompletionResult]::new('--subs', '--subs', [CompletionResultType]::ParameterName, 'Number of subscriptions; `-1` or `unlimited` for no limit')
            [CompletionResult]::new('--bearer', '--bearer', [CompletionResultType]::ParameterName, 'Let the JWT alone suffice to connect, without a proof that the client holds the seed; `=false` asks for the proof')
            [CompletionResult]::new('--conn-type', '--conn-type', [CompletionResultType]::ParameterName, 'Way to connect that is allowed: `standard`, `websocket`, `leafnode`, `leafnode_ws`, `mqtt`, `mqtt_ws`, `in_process`; all if there is none (can be repeated)')
            [CompletionResult]::new('--source-network', '--source-network', [CompletionResultType]::ParameterName, 'Network to connect from, such as `192.168.1.0/24`; any if there is none (can be repeated)')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'Time of day to connect at, such as `08:00:00-17:30:00`; any if there is none (can be repeated)')
            [CompletionResult]::new('--locale', '--locale', [CompletionResultType]::ParameterName, 'Time zone of the times of day, such as `Europe/Berlin`; empty for the server''s own')
            [CompletionResult]::new('--preset', '--preset', [CompletionResultType]::ParameterName, 'Allow what a job needs, such as `publisher:orders.>` or `kv-reader:settings`, see `list presets` (can be repeated)')
            [CompletionResult]::new('--api-prefix', '--api-prefix', [CompletionResultType]::ParameterName, 'What clients call the JetStream API that the presets ask, such as `JS.owner.API` for one of another account; `$JS.API` if omitted')
            [CompletionResult]::new('--inbox-prefix', '--inbox-prefix', [CompletionResultType]::ParameterName, 'Inbox prefix for the answers that the presets ask for, which clients must be told; if omitted `_INBOX`, or with `stream-publisher` one of the user''s own')
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
            [CompletionResult]::new('-u', '-u', [CompletionResultType]::ParameterName, 'Activations: file, http(s) address, the token itself, or `-` for standard input')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Activations: file, http(s) address, the token itself, or `-` for standard input')
            [CompletionResult]::new('--src-account', '--src-account', [CompletionResultType]::ParameterName, 'Account that exports, by name or public key')
            [CompletionResult]::new('--remote-subject', '--remote-subject', [CompletionResultType]::ParameterName, 'Subject as the exporting account knows it')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Subject inside the importing account; `$1` stands for the first wildcard of the remote subject')
            [CompletionResult]::new('--local-subject', '--local-subject', [CompletionResultType]::ParameterName, 'Subject inside the importing account; `$1` stands for the first wildcard of the remote subject')
            [CompletionResult]::new('--local-prefix', '--local-prefix', [CompletionResultType]::ParameterName, 'What goes before the remote subject inside the importing account; in place of `$JS` for JetStream')
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
            [CompletionResult]::new('-u', '-u', [CompletionResultType]::ParameterName, 'Activations: file, http(s) address, the token itself, or `-` for standard input')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Activations: file, http(s) address, the token itself, or `-` for standard input')
            [CompletionResult]::new('--src-account', '--src-account', [CompletionResultType]::ParameterName, 'Account that exports, by name or public key')
            [CompletionResult]::new('--remote-subject', '--remote-subject', [CompletionResultType]::ParameterName, 'Subject as the exporting account knows it')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Subject inside the importing account; `$1` stands for the first wildcard of the remote subject')
            [CompletionResult]::new('--local-subject', '--local-subject', [CompletionResultType]::ParameterName, 'Subject inside the importing account; `$1` stands for the first wildcard of the remote subject')
            [CompletionResult]::new('--local-prefix', '--local-prefix', [CompletionResultType]::ParameterName, 'What goes before the remote subject inside the importing account; in place of `$JS` for JetStream')
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
        'accord;add;mapping' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Source subject, wildcards allowed')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Source subject, wildcards allowed')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'Destination subject; `$1` stands for the first `*` of the source')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Destination subject; `$1` stands for the first `*` of the source')
            [CompletionResult]::new('--weight', '--weight', [CompletionResultType]::ParameterName, 'Share of the messages in percent, 1 to 100; 100 if omitted')
            [CompletionResult]::new('--cluster', '--cluster', [CompletionResultType]::ParameterName, 'Cluster in which this destination counts; all without own destinations if omitted')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Account with the mapping, by name or public key; the current one if omitted')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Account with the mapping, by name or public key; the current one if omitted')
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
        'accord;create;mapping' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Source subject, wildcards allowed')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Source subject, wildcards allowed')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'Destination subject; `$1` stands for the first `*` of the source')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Destination subject; `$1` stands for the first `*` of the source')
            [CompletionResult]::new('--weight', '--weight', [CompletionResultType]::ParameterName, 'Share of the messages in percent, 1 to 100; 100 if omitted')
            [CompletionResult]::new('--cluster', '--cluster', [CompletionResultType]::ParameterName, 'Cluster in which this destination counts; all without own destinations if omitted')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Account with the mapping, by name or public key; the current one if omitted')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Account with the mapping, by name or public key; the current one if omitted')
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
        'accord;add;help' {
            [CompletionResult]::new('operator', 'operator', [CompletionResultType]::ParameterValue, 'Add an operator')
            [CompletionResult]::new('account', 'account', [CompletionResultType]::ParameterValue, 'Add an account to the operator')
            [CompletionResult]::new('user', 'user', [CompletionResultType]::ParameterValue, 'Add a user to an account')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Add an export to an account')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Add an import to an account')
            [CompletionResult]::new('mapping', 'mapping', [CompletionResultType]::ParameterValue, 'Add a destination to a mapping of an account')
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
        'accord;add;help;mapping' {
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
            [CompletionResult]::new('mapping', 'mapping', [CompletionResultType]::ParameterValue, 'Add a destination to a mapping of an account')
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
        'accord;create;help;mapping' {
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
            [CompletionResult]::new('account', 'account', [CompletionResultType]::ParameterValue, 'Edit an account')
            [CompletionResult]::new('authcallout', 'authcallout', [CompletionResultType]::ParameterValue, 'Edit who answers for the logins of an account')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Edit an export of an account')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Edit an import of an account')
            [CompletionResult]::new('mapping', 'mapping', [CompletionResultType]::ParameterValue, 'Edit one destination of a mapping')
            [CompletionResult]::new('operator', 'operator', [CompletionResultType]::ParameterValue, 'Edit the operator')
            [CompletionResult]::new('signing-key', 'signing-key', [CompletionResultType]::ParameterValue, 'Edit what users of a signing key may do')
            [CompletionResult]::new('user', 'user', [CompletionResultType]::ParameterValue, 'Edit a user')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'accord;edit;account' {
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'The same as the positional name')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The same as the positional name')
            [CompletionResult]::new('--sk', '--sk', [CompletionResultType]::ParameterName, 'Signing key to add: `generate`, a public key, or the path of a seed file (can be repeated)')
            [CompletionResult]::new('--description', '--description', [CompletionResultType]::ParameterName, 'What the account is for; empty removes it')
            [CompletionResult]::new('--info-url', '--info-url', [CompletionResultType]::ParameterName, 'URL with more about the account; empty removes it')
            [CompletionResult]::new('--trace-context-subject', '--trace-context-subject', [CompletionResultType]::ParameterName, 'Subject that traces of messages with a trace header are sent to; empty ends tracing')
            [CompletionResult]::new('--trace-context-sampling', '--trace-context-sampling', [CompletionResultType]::ParameterName, 'Percent of such messages that are traced, 1 to 100; 0 counts as 100')
            [CompletionResult]::new('--host-cluster-traffic', '--host-cluster-traffic', [CompletionResultType]::ParameterName, 'Route the replication traffic of the account''s streams through the account itself; `=false` no longer')
            [CompletionResult]::new('--conns', '--conns', [CompletionResultType]::ParameterName, 'Number of client connections; `unlimited` for any, as in the other limits')
            [CompletionResult]::new('--leaf-conns', '--leaf-conns', [CompletionResultType]::ParameterName, 'Number of leaf node connections')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Bytes of data; servers do not look at it')
            [CompletionResult]::new('--exports', '--exports', [CompletionResultType]::ParameterName, 'Number of exports')
            [CompletionResult]::new('--imports', '--imports', [CompletionResultType]::ParameterName, 'Number of imports')
            [CompletionResult]::new('--payload', '--payload', [CompletionResultType]::ParameterName, 'Bytes of the largest message')
            [CompletionResult]::new('--subscriptions', '--subscriptions', [CompletionResultType]::ParameterName, 'Number of subscriptions of one connection')
            [CompletionResult]::new('--wildcard-exports', '--wildcard-exports', [CompletionResultType]::ParameterName, 'Allow exports with wildcards, which counts where exports are limited; `=false` forbids them')
            [CompletionResult]::new('--disallow-bearer', '--disallow-bearer', [CompletionResultType]::ParameterName, 'Refuse users whose JWT alone suffices to connect; `=false` takes them again')
            [CompletionResult]::new('--js-tier', '--js-tier', [CompletionResultType]::ParameterName, 'Tier that the other limits are for: the number of replicas, or 0 for all streams')
            [CompletionResult]::new('--js-mem-storage', '--js-mem-storage', [CompletionResultType]::ParameterName, 'Bytes of all streams in memory, 0 for none')
            [CompletionResult]::new('--js-disk-storage', '--js-disk-storage', [CompletionResultType]::ParameterName, 'Bytes of all streams on disk, 0 for none')
            [CompletionResult]::new('--js-streams', '--js-streams', [CompletionResultType]::ParameterName, 'Number of streams')
            [CompletionResult]::new('--js-consumer', '--js-consumer', [CompletionResultType]::ParameterName, 'Number of consumers')
            [CompletionResult]::new('--js-max-mem-stream', '--js-max-mem-stream', [CompletionResultType]::ParameterName, 'Bytes of the largest stream in memory')
            [CompletionResult]::new('--js-max-disk-stream', '--js-max-disk-stream', [CompletionResultType]::ParameterName, 'Bytes of the largest stream on disk')
            [CompletionResult]::new('--js-max-ack-pending', '--js-max-ack-pending', [CompletionResultType]::ParameterName, 'Upper bound for the messages a consumer may leave without acknowledgement')
            [CompletionResult]::new('--js-max-bytes-required', '--js-max-bytes-required', [CompletionResultType]::ParameterName, 'Require every stream to state its largest size; `=false` no longer')
            [CompletionResult]::new('--js-enable', '--js-enable', [CompletionResultType]::ParameterName, 'Enable JetStream without limits for a tier: the number of replicas, or 0 for all streams')
            [CompletionResult]::new('--rm-sk', '--rm-sk', [CompletionResultType]::ParameterName, 'Signing key to remove (can be repeated)')
            [CompletionResult]::new('--tag', '--tag', [CompletionResultType]::ParameterName, 'Tag to add, kept in lower case (can be repeated)')
            [CompletionResult]::new('--rm-tag', '--rm-tag', [CompletionResultType]::ParameterName, 'Tag to remove (can be repeated)')
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
            [CompletionResult]::new('--rm', '--rm', [CompletionResultType]::ParameterName, 'Subject to remove from every list of permissions, as it is written there (can be repeated)')
            [CompletionResult]::new('--rm-js-tier', '--rm-js-tier', [CompletionResultType]::ParameterName, 'Remove the limits of a tier: the number of replicas, or 0 for the limits of all streams')
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('--rm-response-perms', '--rm-response-perms', [CompletionResultType]::ParameterName, 'Remove the leave to answer requests')
            [CompletionResult]::new('--js-disable', '--js-disable', [CompletionResultType]::ParameterName, 'Disable JetStream: remove all its limits')
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
        'accord;edit;authcallout' {
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'The same as the positional name')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'The same as the positional name')
            [CompletionResult]::new('--auth-user', '--auth-user', [CompletionResultType]::ParameterName, 'Public key of a user that the service connects as (can be repeated)')
            [CompletionResult]::new('--rm-auth-user', '--rm-auth-user', [CompletionResultType]::ParameterName, 'Public key of such a user to remove (can be repeated)')
            [CompletionResult]::new('--allowed-account', '--allowed-account', [CompletionResultType]::ParameterName, 'Account that clients may be placed in, by name or public key, or `*` for any (can be repeated)')
            [CompletionResult]::new('--rm-allowed-account', '--rm-allowed-account', [CompletionResultType]::ParameterName, 'Such an account to remove (can be repeated)')
            [CompletionResult]::new('-x', '-x', [CompletionResultType]::ParameterName, 'Curve key that requests are sealed to: `generate`, a public key, or the path of a seed file')
            [CompletionResult]::new('--curve', '--curve', [CompletionResultType]::ParameterName, 'Curve key that requests are sealed to: `generate`, a public key, or the path of a seed file')
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('--rm-curve', '--rm-curve', [CompletionResultType]::ParameterName, 'Remove the curve key: requests are no longer sealed')
            [CompletionResult]::new('--disable', '--disable', [CompletionResultType]::ParameterName, 'Remove all of it: no service is asked any more')
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
        'accord;edit;export' {
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Subject of the export to edit')
            [CompletionResult]::new('--subject', '--subject', [CompletionResultType]::ParameterName, 'Subject of the export to edit')
            [CompletionResult]::new('--rename-subject', '--rename-subject', [CompletionResultType]::ParameterName, 'New subject; importers must change theirs, and activations be issued anew')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'New name; the subject if empty')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'New name; the subject if empty')
            [CompletionResult]::new('--description', '--description', [CompletionResultType]::ParameterName, 'What the export is, for people; empty removes it')
            [CompletionResult]::new('--info-url', '--info-url', [CompletionResultType]::ParameterName, 'Where people read more about it; empty removes it')
            [CompletionResult]::new('-r', '-r', [CompletionResultType]::ParameterName, 'Make it a service (request and reply); `=false` makes it a stream')
            [CompletionResult]::new('--service', '--service', [CompletionResultType]::ParameterName, 'Make it a service (request and reply); `=false` makes it a stream')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Require an activation from every importer; `=false` lets all accounts import it')
            [CompletionResult]::new('--private', '--private', [CompletionResultType]::ParameterName, 'Require an activation from every importer; `=false` lets all accounts import it')
            [CompletionResult]::new('--latency', '--latency', [CompletionResultType]::ParameterName, 'Subject on which servers report the latency of the service')
            [CompletionResult]::new('--sampling', '--sampling', [CompletionResultType]::ParameterName, 'Share of requests to measure, 1 to 100 percent, or `header` for requests that carry a tracing header')
            [CompletionResult]::new('--response-type', '--response-type', [CompletionResultType]::ParameterName, 'How the service answers: `Singleton`, `Stream` or `Chunked`')
            [CompletionResult]::new('--response-threshold', '--response-threshold', [CompletionResultType]::ParameterName, 'How long servers wait for an answer of the service, such as `3s`; `0` for their default')
            [CompletionResult]::new('--allow-trace', '--allow-trace', [CompletionResultType]::ParameterName, 'Let message traces of importers enter this account, for services; `=false` keeps them out')
            [CompletionResult]::new('--account-token-position', '--account-token-position', [CompletionResultType]::ParameterName, 'Token of the subject, counted from 1, that must be the key of the importing account; `0` for none')
            [CompletionResult]::new('--advertise', '--advertise', [CompletionResultType]::ParameterName, 'Publish the export in catalogues; servers ignore it')
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
            [CompletionResult]::new('--rm-latency-sampling', '--rm-latency-sampling', [CompletionResultType]::ParameterName, 'Stop measuring latency')
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
        'accord;edit;import' {
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Subject of the import to edit, as the exporting account knows it')
            [CompletionResult]::new('--subject', '--subject', [CompletionResultType]::ParameterName, 'Subject of the import to edit, as the exporting account knows it')
            [CompletionResult]::new('--src-account', '--src-account', [CompletionResultType]::ParameterName, 'Account that exports, by name or public key, where several export the subject')
            [CompletionResult]::new('--service', '--service', [CompletionResultType]::ParameterName, 'Edit the service of that subject, where a stream has it too; `=false` the stream')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'New name; the remote subject if empty')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'New name; the remote subject if empty')
            [CompletionResult]::new('--local-subject', '--local-subject', [CompletionResultType]::ParameterName, 'Subject inside the importing account; `$1` stands for the first wildcard of the remote subject; empty for the same')
            [CompletionResult]::new('--share', '--share', [CompletionResultType]::ParameterName, 'Let the exporting account know who asked, for services; `=false` keeps it')
            [CompletionResult]::new('--allow-trace', '--allow-trace', [CompletionResultType]::ParameterName, 'Let message traces enter this account, for streams; `=false` keeps them out')
            [CompletionResult]::new('-u', '-u', [CompletionResultType]::ParameterName, 'Fresh activation: file, http(s) address, the token itself, or `-` for standard input')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Fresh activation: file, http(s) address, the token itself, or `-` for standard input')
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
            [CompletionResult]::new('--rm-token', '--rm-token', [CompletionResultType]::ParameterName, 'Remove the activation, for an export that is public now')
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
        'accord;edit;mapping' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Source subject')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Source subject')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'Destination to edit; the only one of the source if omitted')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Destination to edit; the only one of the source if omitted')
            [CompletionResult]::new('--cluster', '--cluster', [CompletionResultType]::ParameterName, 'Cluster of the destination to edit, empty for none; needed where a destination is in several')
            [CompletionResult]::new('--weight', '--weight', [CompletionResultType]::ParameterName, 'New share of the messages in percent, 1 to 100')
            [CompletionResult]::new('--new-to', '--new-to', [CompletionResultType]::ParameterName, 'New destination')
            [CompletionResult]::new('--new-cluster', '--new-cluster', [CompletionResultType]::ParameterName, 'New cluster; empty for all clusters without own destinations')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Account with the mapping, by name or public key; the current one if omitted')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Account with the mapping, by name or public key; the current one if omitted')
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
        'accord;edit;signing-key' {
            [CompletionResult]::new('--sk', '--sk', [CompletionResultType]::ParameterName, 'Signing key: a role, a public key, the path of a seed file, or `generate` for a new one')
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'Role of the key; without another way to name the key, the role it has')
            [CompletionResult]::new('--description', '--description', [CompletionResultType]::ParameterName, 'What the role is, for people')
            [CompletionResult]::new('--payload', '--payload', [CompletionResultType]::ParameterName, 'Largest message, in bytes such as `64KiB`; `-1` or `unlimited` for no limit')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Bytes, as a note: servers do not enforce it; `-1` or `unlimited` for no limit')
            [CompletionResult]::new('--subs', '--subs', [CompletionResultType]::ParameterName, 'Number of subscriptions; `-1` or `unlimited` for no limit')
            [CompletionResult]::new('--bearer', '--bearer', [CompletionResultType]::ParameterName, 'Let the JWT alone suffice to connect, without a proof that the client holds the seed; `=false` asks for the proof')
            [CompletionResult]::new('--conn-type', '--conn-type', [CompletionResultType]::ParameterName, 'Way to connect that is allowed: `standard`, `websocket`, `leafnode`, `leafnode_ws`, `mqtt`, `mqtt_ws`, `in_process`; all if there is none (can be repeated)')
            [CompletionResult]::new('--source-network', '--source-network', [CompletionResultType]::ParameterName, 'Network to connect from, such as `192.168.1.0/24`; any if there is none (can be repeated)')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'Time of day to connect at, such as `08:00:00-17:30:00`; any if there is none (can be repeated)')
            [CompletionResult]::new('--locale', '--locale', [CompletionResultType]::ParameterName, 'Time zone of the times of day, such as `Europe/Berlin`; empty for the server''s own')
            [CompletionResult]::new('--rm-conn-type', '--rm-conn-type', [CompletionResultType]::ParameterName, 'Way to connect to remove (can be repeated)')
            [CompletionResult]::new('--rm-source-network', '--rm-source-network', [CompletionResultType]::ParameterName, 'Network to remove (can be repeated)')
            [CompletionResult]::new('--rm-time', '--rm-time', [CompletionResultType]::ParameterName, 'Time of day to remove, by its start or as `START-END` (can be repeated)')
            [CompletionResult]::new('--preset', '--preset', [CompletionResultType]::ParameterName, 'Allow what a job needs, such as `publisher:orders.>` or `kv-reader:settings`, see `list presets` (can be repeated)')
            [CompletionResult]::new('--api-prefix', '--api-prefix', [CompletionResultType]::ParameterName, 'What clients call the JetStream API that the presets ask, such as `JS.owner.API` for one of another account; `$JS.API` if omitted')
            [CompletionResult]::new('--inbox-prefix', '--inbox-prefix', [CompletionResultType]::ParameterName, 'Inbox prefix for the answers that the presets ask for, which clients must be told; if omitted `_INBOX`, or with `stream-publisher` one of the user''s own')
            [CompletionResult]::new('--allow-pub', '--allow-pub', [CompletionResultType]::ParameterName, 'Allow publishing to a subject (can be repeated, or separated by commas)')
            [CompletionResult]::new('--allow-sub', '--allow-sub', [CompletionResultType]::ParameterName, 'Allow subscribing to a subject, or with `SUBJECT QUEUE` in that queue group only (can be repeated)')
            [CompletionResult]::new('--allow-pubsub', '--allow-pubsub', [CompletionResultType]::ParameterName, 'Allow publishing and subscribing to a subject (can be repeated)')
            [CompletionResult]::new('--deny-pub', '--deny-pub', [CompletionResultType]::ParameterName, 'Deny publishing to a subject (can be repeated)')
            [CompletionResult]::new('--deny-sub', '--deny-sub', [CompletionResultType]::ParameterName, 'Deny subscribing to a subject, or with `SUBJECT QUEUE` in that queue group only (can be repeated)')
            [CompletionResult]::new('--deny-pubsub', '--deny-pubsub', [CompletionResultType]::ParameterName, 'Deny publishing and subscribing to a subject (can be repeated)')
            [CompletionResult]::new('--allow-pub-response', '--allow-pub-response', [CompletionResultType]::ParameterName, 'Allow answering requests, with at most this many messages each (1 if no number is given; write `=N`)')
            [CompletionResult]::new('--max-responses', '--max-responses', [CompletionResultType]::ParameterName, 'The same as `--allow-pub-response`')
            [CompletionResult]::new('--response-ttl', '--response-ttl', [CompletionResultType]::ParameterName, 'How long answers to a request are allowed, such as `5s` or `1m`')
            [CompletionResult]::new('--rm', '--rm', [CompletionResultType]::ParameterName, 'Subject to remove from every list of permissions, as it is written there (can be repeated)')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Account of the key, by name or public key; the current one if omitted')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Account of the key, by name or public key; the current one if omitted')
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('--rm-response-perms', '--rm-response-perms', [CompletionResultType]::ParameterName, 'Remove the leave to answer requests')
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
        'accord;edit;user' {
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'The same as the positional name')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The same as the positional name')
            [CompletionResult]::new('--tag', '--tag', [CompletionResultType]::ParameterName, 'Tag to add, kept in lower case (can be repeated)')
            [CompletionResult]::new('--rm-tag', '--rm-tag', [CompletionResultType]::ParameterName, 'Tag to remove (can be repeated)')
            [CompletionResult]::new('--start', '--start', [CompletionResultType]::ParameterName, 'Not valid before: a date (`2026-12-01`), a time (`2026-12-01T08:00:00Z`), or from now (`30d`; units m h d w M y); `0` for no start')
            [CompletionResult]::new('--expiry', '--expiry', [CompletionResultType]::ParameterName, 'Not valid after: a date, a time, or from now (`30d`, `1y`; units m h d w M y); `0` for never')
            [CompletionResult]::new('--payload', '--payload', [CompletionResultType]::ParameterName, 'Largest message, in bytes such as `64KiB`; `-1` or `unlimited` for no limit')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Bytes, as a note: servers do not enforce it; `-1` or `unlimited` for no limit')
            [CompletionResult]::new('--subs', '--subs', [CompletionResultType]::ParameterName, 'Number of subscriptions; `-1` or `unlimited` for no limit')
            [CompletionResult]::new('--bearer', '--bearer', [CompletionResultType]::ParameterName, 'Let the JWT alone suffice to connect, without a proof that the client holds the seed; `=false` asks for the proof')
            [CompletionResult]::new('--conn-type', '--conn-type', [CompletionResultType]::ParameterName, 'Way to connect that is allowed: `standard`, `websocket`, `leafnode`, `leafnode_ws`, `mqtt`, `mqtt_ws`, `in_process`; all if there is none (can be repeated)')
            [CompletionResult]::new('--source-network', '--source-network', [CompletionResultType]::ParameterName, 'Network to connect from, such as `192.168.1.0/24`; any if there is none (can be repeated)')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'Time of day to connect at, such as `08:00:00-17:30:00`; any if there is none (can be repeated)')
            [CompletionResult]::new('--locale', '--locale', [CompletionResultType]::ParameterName, 'Time zone of the times of day, such as `Europe/Berlin`; empty for the server''s own')
            [CompletionResult]::new('--rm-conn-type', '--rm-conn-type', [CompletionResultType]::ParameterName, 'Way to connect to remove (can be repeated)')
            [CompletionResult]::new('--rm-source-network', '--rm-source-network', [CompletionResultType]::ParameterName, 'Network to remove (can be repeated)')
            [CompletionResult]::new('--rm-time', '--rm-time', [CompletionResultType]::ParameterName, 'Time of day to remove, by its start or as `START-END` (can be repeated)')
            [CompletionResult]::new('--preset', '--preset', [CompletionResultType]::ParameterName, 'Allow what a job needs, such as `publisher:orders.>` or `kv-reader:settings`, see `list presets` (can be repeated)')
            [CompletionResult]::new('--api-prefix', '--api-prefix', [CompletionResultType]::ParameterName, 'What clients call the JetStream API that the presets ask, such as `JS.owner.API` for one of another account; `$JS.API` if omitted')
            [CompletionResult]::new('--inbox-prefix', '--inbox-prefix', [CompletionResultType]::ParameterName, 'Inbox prefix for the answers that the presets ask for, which clients must be told; if omitted `_INBOX`, or with `stream-publisher` one of the user''s own')
            [CompletionResult]::new('--allow-pub', '--allow-pub', [CompletionResultType]::ParameterName, 'Allow publishing to a subject (can be repeated, or separated by commas)')
            [CompletionResult]::new('--allow-sub', '--allow-sub', [CompletionResultType]::ParameterName, 'Allow subscribing to a subject, or with `SUBJECT QUEUE` in that queue group only (can be repeated)')
            [CompletionResult]::new('--allow-pubsub', '--allow-pubsub', [CompletionResultType]::ParameterName, 'Allow publishing and subscribing to a subject (can be repeated)')
            [CompletionResult]::new('--deny-pub', '--deny-pub', [CompletionResultType]::ParameterName, 'Deny publishing to a subject (can be repeated)')
            [CompletionResult]::new('--deny-sub', '--deny-sub', [CompletionResultType]::ParameterName, 'Deny subscribing to a subject, or with `SUBJECT QUEUE` in that queue group only (can be repeated)')
            [CompletionResult]::new('--deny-pubsub', '--deny-pubsub', [CompletionResultType]::ParameterName, 'Deny publishing and subscribing to a subject (can be repeated)')
            [CompletionResult]::new('--allow-pub-response', '--allow-pub-response', [CompletionResultType]::ParameterName, 'Allow answering requests, with at most this many messages each (1 if no number is given; write `=N`)')
            [CompletionResult]::new('--max-responses', '--max-responses', [CompletionResultType]::ParameterName, 'The same as `--allow-pub-response`')
            [CompletionResult]::new('--response-ttl', '--response-ttl', [CompletionResultType]::ParameterName, 'How long answers to a request are allowed, such as `5s` or `1m`')
            [CompletionResult]::new('--rm', '--rm', [CompletionResultType]::ParameterName, 'Subject to remove from every list of permissions, as it is written there (can be repeated)')
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
            [CompletionResult]::new('--rm-response-perms', '--rm-response-perms', [CompletionResultType]::ParameterName, 'Remove the leave to answer requests')
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
            [CompletionResult]::new('account', 'account', [CompletionResultType]::ParameterValue, 'Edit an account')
            [CompletionResult]::new('authcallout', 'authcallout', [CompletionResultType]::ParameterValue, 'Edit who answers for the logins of an account')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Edit an export of an account')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Edit an import of an account')
            [CompletionResult]::new('mapping', 'mapping', [CompletionResultType]::ParameterValue, 'Edit one destination of a mapping')
            [CompletionResult]::new('operator', 'operator', [CompletionResultType]::ParameterValue, 'Edit the operator')
            [CompletionResult]::new('signing-key', 'signing-key', [CompletionResultType]::ParameterValue, 'Edit what users of a signing key may do')
            [CompletionResult]::new('user', 'user', [CompletionResultType]::ParameterValue, 'Edit a user')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'accord;edit;help;account' {
            break
        }
        'accord;edit;help;authcallout' {
            break
        }
        'accord;edit;help;export' {
            break
        }
        'accord;edit;help;import' {
            break
        }
        'accord;edit;help;mapping' {
            break
        }
        'accord;edit;help;operator' {
            break
        }
        'accord;edit;help;signing-key' {
            break
        }
        'accord;edit;help;user' {
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
            [CompletionResult]::new('mapping', 'mapping', [CompletionResultType]::ParameterValue, 'Delete a mapping of an account, or one destination of it')
            [CompletionResult]::new('operator', 'operator', [CompletionResultType]::ParameterValue, 'Delete an operator')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'accord;delete;account' {
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'The same as the positional name')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The same as the positional name')
            [CompletionResult]::new('-R', '-R ', [CompletionResultType]::ParameterName, 'Revoke its users where an account server is told that it ends; elsewhere without effect')
            [CompletionResult]::new('--revoke', '--revoke', [CompletionResultType]::ParameterName, 'Revoke its users where an account server is told that it ends; elsewhere without effect')
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
            [CompletionResult]::new('-r', '-r', [CompletionResultType]::ParameterName, 'Delete the service of that subject, where a stream has it too; `=false` the stream')
            [CompletionResult]::new('--service', '--service', [CompletionResultType]::ParameterName, 'Delete the service of that subject, where a stream has it too; `=false` the stream')
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
            [CompletionResult]::new('--service', '--service', [CompletionResultType]::ParameterName, 'Delete the service of that subject, where a stream has it too; `=false` the stream')
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
        'accord;delete;mapping' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Source subject')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Source subject')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'Destination to delete; all of them if omitted')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Destination to delete; all of them if omitted')
            [CompletionResult]::new('--cluster', '--cluster', [CompletionResultType]::ParameterName, 'Cluster whose destinations are meant')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Account with the mapping, by name or public key; the current one if omitted')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Account with the mapping, by name or public key; the current one if omitted')
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
        'accord;delete;operator' {
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'The same as the positional name')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The same as the positional name')
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('-D', '-D ', [CompletionResultType]::ParameterName, 'Delete the seeds of the operator, its accounts and users and their signing keys too')
            [CompletionResult]::new('--rm-nkey', '--rm-nkey', [CompletionResultType]::ParameterName, 'Delete the seeds of the operator, its accounts and users and their signing keys too')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Delete the creds files of all its users too')
            [CompletionResult]::new('--rm-creds', '--rm-creds', [CompletionResultType]::ParameterName, 'Delete the creds files of all its users too')
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
        'accord;delete;help' {
            [CompletionResult]::new('account', 'account', [CompletionResultType]::ParameterValue, 'Delete an account')
            [CompletionResult]::new('user', 'user', [CompletionResultType]::ParameterValue, 'Delete users')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Delete an export')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Delete an import')
            [CompletionResult]::new('mapping', 'mapping', [CompletionResultType]::ParameterValue, 'Delete a mapping of an account, or one destination of it')
            [CompletionResult]::new('operator', 'operator', [CompletionResultType]::ParameterValue, 'Delete an operator')
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
        'accord;delete;help;mapping' {
            break
        }
        'accord;delete;help;operator' {
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
            [CompletionResult]::new('--shares', '--shares', [CompletionResultType]::ParameterName, 'Also tell who in this store imports what the account exports, until when, and who is revoked; reads all accounts')
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
        'accord;export' {
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
            [CompletionResult]::new('keys', 'keys', [CompletionResultType]::ParameterValue, 'Export keys to a directory')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'accord;export;keys' {
            [CompletionResult]::new('-d', '-d', [CompletionResultType]::ParameterName, 'Directory to write to')
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'Directory to write to')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only keys of this account and its users, by name or public key')
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'Only this user of the accounts, by name or public key')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Only public keys that contain this text, in any case')
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Only public keys that contain this text, in any case')
            [CompletionResult]::new('--curve', '--curve', [CompletionResultType]::ParameterName, 'Only this curve key, by public key')
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Operator keys')
            [CompletionResult]::new('--operator', '--operator', [CompletionResultType]::ParameterName, 'Operator keys')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Account keys with their signing keys and curve keys')
            [CompletionResult]::new('--accounts', '--accounts', [CompletionResultType]::ParameterName, 'Account keys with their signing keys and curve keys')
            [CompletionResult]::new('-u', '-u', [CompletionResultType]::ParameterName, 'User keys')
            [CompletionResult]::new('--users', '--users', [CompletionResultType]::ParameterName, 'User keys')
            [CompletionResult]::new('-A', '-A ', [CompletionResultType]::ParameterName, 'Keys of every kind and every account')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Keys of every kind and every account')
            [CompletionResult]::new('--not-referenced', '--not-referenced', [CompletionResultType]::ParameterName, 'Keys of the keystore that nothing of the operator in use refers to; they may be another operator''s')
            [CompletionResult]::new('--curves', '--curves', [CompletionResultType]::ParameterName, 'Curve keys, which encrypt requests of auth callout')
            [CompletionResult]::new('-F', '-F ', [CompletionResultType]::ParameterName, 'Replace files that exist')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Replace files that exist')
            [CompletionResult]::new('-R', '-R ', [CompletionResultType]::ParameterName, 'Remove the seeds from the keystore once they are written')
            [CompletionResult]::new('--remove', '--remove', [CompletionResultType]::ParameterName, 'Remove the seeds from the keystore once they are written')
            [CompletionResult]::new('--include-jwts', '--include-jwts', [CompletionResultType]::ParameterName, 'Write the JWTs of the entities too')
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
        'accord;export;help' {
            [CompletionResult]::new('keys', 'keys', [CompletionResultType]::ParameterValue, 'Export keys to a directory')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'accord;export;help;keys' {
            break
        }
        'accord;export;help;help' {
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
            [CompletionResult]::new('context', 'context', [CompletionResultType]::ParameterValue, 'Generate a context of the nats command-line tool')
            [CompletionResult]::new('creds', 'creds', [CompletionResultType]::ParameterValue, 'Generate the creds file of a user')
            [CompletionResult]::new('diagram', 'diagram', [CompletionResultType]::ParameterValue, 'Generate diagrams of accounts and what they share')
            [CompletionResult]::new('nkey', 'nkey', [CompletionResultType]::ParameterValue, 'Generate nkeys')
            [CompletionResult]::new('profile', 'profile', [CompletionResultType]::ParameterValue, 'Generate a profile of an operator, account or user for other programs')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'accord;generate;activation' {
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Subject to admit to: the private export''s, or one inside it')
            [CompletionResult]::new('--subject', '--subject', [CompletionResultType]::ParameterName, 'Subject to admit to: the private export''s, or one inside it')
            [CompletionResult]::new('--service', '--service', [CompletionResultType]::ParameterName, 'The export is a service, where a stream has the subject too; `=false` for the stream')
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
        'accord;generate;context' {
            [CompletionResult]::new('-u', '-u', [CompletionResultType]::ParameterName, 'User, by name or public key; the only one of the account if omitted')
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'User, by name or public key; the only one of the account if omitted')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Name of the context, as given to `nats --context`')
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
            [CompletionResult]::new('-F', '-F ', [CompletionResultType]::ParameterName, 'Replace a context of that name')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Replace a context of that name')
            [CompletionResult]::new('--nsc', '--nsc', [CompletionResultType]::ParameterName, 'Also name the user as `nsc://OPERATOR/ACCOUNT/USER`; the nats tool then asks a program called `nsc` for the creds')
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
        'accord;generate;diagram' {
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
            [CompletionResult]::new('component', 'component', [CompletionResultType]::ParameterValue, 'Generate a diagram of what accounts share')
            [CompletionResult]::new('object', 'object', [CompletionResultType]::ParameterValue, 'Generate a diagram of the operator, its accounts and who signed whom')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'accord;generate;diagram;component' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Format; if omitted that of the file''s ending (`.mmd`, `.dot`, `.svg`, `.html`), else PlantUML')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'File to write; standard output (`--`) if omitted. A diagram there is replaced')
            [CompletionResult]::new('--output-file', '--output-file', [CompletionResultType]::ParameterName, 'File to write; standard output (`--`) if omitted. A diagram there is replaced')
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('--detail', '--detail', [CompletionResultType]::ParameterName, 'Include descriptions of accounts and exports')
            [CompletionResult]::new('--users', '--users', [CompletionResultType]::ParameterName, 'Include users')
            [CompletionResult]::new('--html', '--html', [CompletionResultType]::ParameterName, 'Write one page with the picture and tables of all it shows, which needs no network')
            [CompletionResult]::new('-F', '-F ', [CompletionResultType]::ParameterName, 'Overwrite a file that holds something other than a diagram')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Overwrite a file that holds something other than a diagram')
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
        'accord;generate;diagram;object' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Format; if omitted that of the file''s ending (`.mmd`, `.dot`, `.svg`, `.html`), else PlantUML')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'File to write; standard output (`--`) if omitted. A diagram there is replaced')
            [CompletionResult]::new('--output-file', '--output-file', [CompletionResultType]::ParameterName, 'File to write; standard output (`--`) if omitted. A diagram there is replaced')
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('--users', '--users', [CompletionResultType]::ParameterName, 'Include users')
            [CompletionResult]::new('--show-keys', '--show-keys', [CompletionResultType]::ParameterName, 'Include public keys, and whether their seeds are in the keystore')
            [CompletionResult]::new('--detail', '--detail', [CompletionResultType]::ParameterName, 'Include what is empty or unlimited')
            [CompletionResult]::new('--html', '--html', [CompletionResultType]::ParameterName, 'Write one page with the picture and tables of all it shows, which needs no network')
            [CompletionResult]::new('-F', '-F ', [CompletionResultType]::ParameterName, 'Overwrite a file that holds something other than a diagram')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Overwrite a file that holds something other than a diagram')
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
        'accord;generate;diagram;help' {
            [CompletionResult]::new('component', 'component', [CompletionResultType]::ParameterValue, 'Generate a diagram of what accounts share')
            [CompletionResult]::new('object', 'object', [CompletionResultType]::ParameterValue, 'Generate a diagram of the operator, its accounts and who signed whom')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'accord;generate;diagram;help;component' {
            break
        }
        'accord;generate;diagram;help;object' {
            break
        }
        'accord;generate;diagram;help;help' {
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
        'accord;generate;profile' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'File to write, private; standard output (`--`) if omitted')
            [CompletionResult]::new('--output-file', '--output-file', [CompletionResultType]::ParameterName, 'File to write, private; standard output (`--`) if omitted')
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('-F', '-F ', [CompletionResultType]::ParameterName, 'Replace an existing file')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Replace an existing file')
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
            [CompletionResult]::new('context', 'context', [CompletionResultType]::ParameterValue, 'Generate a context of the nats command-line tool')
            [CompletionResult]::new('creds', 'creds', [CompletionResultType]::ParameterValue, 'Generate the creds file of a user')
            [CompletionResult]::new('diagram', 'diagram', [CompletionResultType]::ParameterValue, 'Generate diagrams of accounts and what they share')
            [CompletionResult]::new('nkey', 'nkey', [CompletionResultType]::ParameterValue, 'Generate nkeys')
            [CompletionResult]::new('profile', 'profile', [CompletionResultType]::ParameterValue, 'Generate a profile of an operator, account or user for other programs')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'accord;generate;help;activation' {
            break
        }
        'accord;generate;help;config' {
            break
        }
        'accord;generate;help;context' {
            break
        }
        'accord;generate;help;creds' {
            break
        }
        'accord;generate;help;diagram' {
            [CompletionResult]::new('component', 'component', [CompletionResultType]::ParameterValue, 'Generate a diagram of what accounts share')
            [CompletionResult]::new('object', 'object', [CompletionResultType]::ParameterValue, 'Generate a diagram of the operator, its accounts and who signed whom')
            break
        }
        'accord;generate;help;diagram;component' {
            break
        }
        'accord;generate;help;diagram;object' {
            break
        }
        'accord;generate;help;nkey' {
            break
        }
        'accord;generate;help;profile' {
            break
        }
        'accord;generate;help;help' {
            break
        }
        'accord;import' {
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
            [CompletionResult]::new('account', 'account', [CompletionResultType]::ParameterValue, 'Import an account from its JWT')
            [CompletionResult]::new('keys', 'keys', [CompletionResultType]::ParameterValue, 'Import keys from a directory')
            [CompletionResult]::new('user', 'user', [CompletionResultType]::ParameterValue, 'Import a user from its JWT or creds')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'accord;import;account' {
            [CompletionResult]::new('-j', '-j', [CompletionResultType]::ParameterName, 'File with the account JWT, or `-` for standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'File with the account JWT, or `-` for standard input')
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('--skip', '--skip', [CompletionResultType]::ParameterName, 'Import it although it breaks rules of the format or its time is over')
            [CompletionResult]::new('--overwrite', '--overwrite', [CompletionResultType]::ParameterName, 'Replace the JWT if the account is here already')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Sign an account of another operator anew')
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
        'accord;import;keys' {
            [CompletionResult]::new('-d', '-d', [CompletionResultType]::ParameterName, 'Directory with the files')
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'Directory with the files')
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('-R', '-R ', [CompletionResultType]::ParameterName, 'Look in the directories below it too')
            [CompletionResult]::new('--recurse', '--recurse', [CompletionResultType]::ParameterName, 'Look in the directories below it too')
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
        'accord;import;user' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'File with the user JWT or creds, or `-` for standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'File with the user JWT or creds, or `-` for standard input')
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('--skip', '--skip', [CompletionResultType]::ParameterName, 'Import it although it breaks rules of the format, its time is over, or its seed is damaged')
            [CompletionResult]::new('--overwrite', '--overwrite', [CompletionResultType]::ParameterName, 'Replace the JWT if the user is here already')
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
        'accord;import;help' {
            [CompletionResult]::new('account', 'account', [CompletionResultType]::ParameterValue, 'Import an account from its JWT')
            [CompletionResult]::new('keys', 'keys', [CompletionResultType]::ParameterValue, 'Import keys from a directory')
            [CompletionResult]::new('user', 'user', [CompletionResultType]::ParameterValue, 'Import a user from its JWT or creds')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'accord;import;help;account' {
            break
        }
        'accord;import;help;keys' {
            break
        }
        'accord;import;help;user' {
            break
        }
        'accord;import;help;help' {
            break
        }
        'accord;keys' {
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
            [CompletionResult]::new('migrate', 'migrate', [CompletionResultType]::ParameterValue, 'Migrate a keystore of old versions to the layout of today')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'accord;keys;migrate' {
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
        'accord;keys;help' {
            [CompletionResult]::new('migrate', 'migrate', [CompletionResultType]::ParameterValue, 'Migrate a keystore of old versions to the layout of today')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'accord;keys;help;migrate' {
            break
        }
        'accord;keys;help;help' {
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
            [CompletionResult]::new('keys', 'keys', [CompletionResultType]::ParameterValue, 'List the keys of operator, accounts and users')
            [CompletionResult]::new('key', 'key', [CompletionResultType]::ParameterValue, 'List the keys of operator, accounts and users')
            [CompletionResult]::new('presets', 'presets', [CompletionResultType]::ParameterValue, 'List permission presets and their subjects')
            [CompletionResult]::new('preset', 'preset', [CompletionResultType]::ParameterValue, 'List permission presets and their subjects')
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
        'accord;list;keys' {
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only keys of this account and its users, by name or public key')
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'Only this user of the accounts, by name or public key')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Only public keys that contain this text, in any case')
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Only public keys that contain this text, in any case')
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Operator keys')
            [CompletionResult]::new('--operator', '--operator', [CompletionResultType]::ParameterName, 'Operator keys')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Account keys with their signing keys and curve keys')
            [CompletionResult]::new('--accounts', '--accounts', [CompletionResultType]::ParameterName, 'Account keys with their signing keys and curve keys')
            [CompletionResult]::new('-u', '-u', [CompletionResultType]::ParameterName, 'User keys')
            [CompletionResult]::new('--users', '--users', [CompletionResultType]::ParameterName, 'User keys')
            [CompletionResult]::new('-A', '-A ', [CompletionResultType]::ParameterName, 'Keys of every kind and every account')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Keys of every kind and every account')
            [CompletionResult]::new('--not-referenced', '--not-referenced', [CompletionResultType]::ParameterName, 'Keys of the keystore that nothing of the operator in use refers to; they may be another operator''s')
            [CompletionResult]::new('-x', '-x', [CompletionResultType]::ParameterName, 'Curve keys, which encrypt requests of auth callout')
            [CompletionResult]::new('--curve', '--curve', [CompletionResultType]::ParameterName, 'Curve keys, which encrypt requests of auth callout')
            [CompletionResult]::new('-S', '-S ', [CompletionResultType]::ParameterName, 'Print the seeds; they are secrets')
            [CompletionResult]::new('--show-seeds', '--show-seeds', [CompletionResultType]::ParameterName, 'Print the seeds; they are secrets')
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
        'accord;list;key' {
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only keys of this account and its users, by name or public key')
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'Only this user of the accounts, by name or public key')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Only public keys that contain this text, in any case')
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Only public keys that contain this text, in any case')
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Operator keys')
            [CompletionResult]::new('--operator', '--operator', [CompletionResultType]::ParameterName, 'Operator keys')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Account keys with their signing keys and curve keys')
            [CompletionResult]::new('--accounts', '--accounts', [CompletionResultType]::ParameterName, 'Account keys with their signing keys and curve keys')
            [CompletionResult]::new('-u', '-u', [CompletionResultType]::ParameterName, 'User keys')
            [CompletionResult]::new('--users', '--users', [CompletionResultType]::ParameterName, 'User keys')
            [CompletionResult]::new('-A', '-A ', [CompletionResultType]::ParameterName, 'Keys of every kind and every account')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Keys of every kind and every account')
            [CompletionResult]::new('--not-referenced', '--not-referenced', [CompletionResultType]::ParameterName, 'Keys of the keystore that nothing of the operator in use refers to; they may be another operator''s')
            [CompletionResult]::new('-x', '-x', [CompletionResultType]::ParameterName, 'Curve keys, which encrypt requests of auth callout')
            [CompletionResult]::new('--curve', '--curve', [CompletionResultType]::ParameterName, 'Curve keys, which encrypt requests of auth callout')
            [CompletionResult]::new('-S', '-S ', [CompletionResultType]::ParameterName, 'Print the seeds; they are secrets')
            [CompletionResult]::new('--show-seeds', '--show-seeds', [CompletionResultType]::ParameterName, 'Print the seeds; they are secrets')
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
        'accord;list;presets' {
            [CompletionResult]::new('--api-prefix', '--api-prefix', [CompletionResultType]::ParameterName, 'What clients call the JetStream API that the presets ask, such as `JS.owner.API` for one of another account; `$JS.API` if omitted')
            [CompletionResult]::new('--inbox-prefix', '--inbox-prefix', [CompletionResultType]::ParameterName, 'Inbox prefix for the answers that the presets ask for, which clients must be told; if omitted `_INBOX`, or with `stream-publisher` one of the user''s own')
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
        'accord;list;preset' {
            [CompletionResult]::new('--api-prefix', '--api-prefix', [CompletionResultType]::ParameterName, 'What clients call the JetStream API that the presets ask, such as `JS.owner.API` for one of another account; `$JS.API` if omitted')
            [CompletionResult]::new('--inbox-prefix', '--inbox-prefix', [CompletionResultType]::ParameterName, 'Inbox prefix for the answers that the presets ask for, which clients must be told; if omitted `_INBOX`, or with `stream-publisher` one of the user''s own')
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
        'accord;list;help' {
            [CompletionResult]::new('operators', 'operators', [CompletionResultType]::ParameterValue, 'List operators')
            [CompletionResult]::new('accounts', 'accounts', [CompletionResultType]::ParameterValue, 'List accounts')
            [CompletionResult]::new('users', 'users', [CompletionResultType]::ParameterValue, 'List users')
            [CompletionResult]::new('keys', 'keys', [CompletionResultType]::ParameterValue, 'List the keys of operator, accounts and users')
            [CompletionResult]::new('presets', 'presets', [CompletionResultType]::ParameterValue, 'List permission presets and their subjects')
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
        'accord;list;help;keys' {
            break
        }
        'accord;list;help;presets' {
            break
        }
        'accord;list;help;help' {
            break
        }
        'accord;reissue' {
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
            [CompletionResult]::new('operator', 'operator', [CompletionResultType]::ParameterValue, 'Give an operator a new identity key')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'accord;reissue;operator' {
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Operator, by name or public key; the one in use if omitted')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Operator, by name or public key; the one in use if omitted')
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('--convert-to-signing-key', '--convert-to-signing-key', [CompletionResultType]::ParameterName, 'Keep the old identity as a signing key, and accounts as they are')
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
        'accord;reissue;help' {
            [CompletionResult]::new('operator', 'operator', [CompletionResultType]::ParameterValue, 'Give an operator a new identity key')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'accord;reissue;help;operator' {
            break
        }
        'accord;reissue;help;help' {
            break
        }
        'accord;rename' {
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
            [CompletionResult]::new('account', 'account', [CompletionResultType]::ParameterValue, 'Rename an account')
            [CompletionResult]::new('operator', 'operator', [CompletionResultType]::ParameterValue, 'Rename an operator')
            [CompletionResult]::new('user', 'user', [CompletionResultType]::ParameterValue, 'Rename a user')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'accord;rename;account' {
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('--OK', '--OK', [CompletionResultType]::ParameterName, 'Kept for scripts: nothing needs to be agreed to')
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
        'accord;rename;operator' {
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
        'accord;rename;user' {
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
        'accord;rename;help' {
            [CompletionResult]::new('account', 'account', [CompletionResultType]::ParameterValue, 'Rename an account')
            [CompletionResult]::new('operator', 'operator', [CompletionResultType]::ParameterValue, 'Rename an operator')
            [CompletionResult]::new('user', 'user', [CompletionResultType]::ParameterValue, 'Rename a user')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'accord;rename;help;account' {
            break
        }
        'accord;rename;help;operator' {
            break
        }
        'accord;rename;help;user' {
            break
        }
        'accord;rename;help;help' {
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
            [CompletionResult]::new('add-user', 'add-user', [CompletionResultType]::ParameterValue, 'Revoke users')
            [CompletionResult]::new('add_user', 'add_user', [CompletionResultType]::ParameterValue, 'Revoke users')
            [CompletionResult]::new('delete-user', 'delete-user', [CompletionResultType]::ParameterValue, 'Take the revocations of users back')
            [CompletionResult]::new('delete_user', 'delete_user', [CompletionResultType]::ParameterValue, 'Take the revocations of users back')
            [CompletionResult]::new('list-users', 'list-users', [CompletionResultType]::ParameterValue, 'List revoked users')
            [CompletionResult]::new('list_users', 'list_users', [CompletionResultType]::ParameterValue, 'List revoked users')
            [CompletionResult]::new('add-activation', 'add-activation', [CompletionResultType]::ParameterValue, 'Revoke activations')
            [CompletionResult]::new('add_activation', 'add_activation', [CompletionResultType]::ParameterValue, 'Revoke activations')
            [CompletionResult]::new('delete-activation', 'delete-activation', [CompletionResultType]::ParameterValue, 'Take the revocations of activations back')
            [CompletionResult]::new('delete_activation', 'delete_activation', [CompletionResultType]::ParameterValue, 'Take the revocations of activations back')
            [CompletionResult]::new('list-activations', 'list-activations', [CompletionResultType]::ParameterValue, 'List revoked activations')
            [CompletionResult]::new('list_activations', 'list_activations', [CompletionResultType]::ParameterValue, 'List revoked activations')
            [CompletionResult]::new('compact', 'compact', [CompletionResultType]::ParameterValue, 'Drop revocations that a later one for all covers')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'accord;revocations;add-user' {
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Name of a user (can be repeated, or hold several separated by commas)')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Name of a user (can be repeated, or hold several separated by commas)')
            [CompletionResult]::new('-u', '-u', [CompletionResultType]::ParameterName, 'Public key or name of a user, who need not be in the store; `*` for all users (can be repeated, or hold several separated by commas)')
            [CompletionResult]::new('--user-public-key', '--user-public-key', [CompletionResultType]::ParameterName, 'Public key or name of a user, who need not be in the store; `*` for all users (can be repeated, or hold several separated by commas)')
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
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Name of a user (can be repeated, or hold several separated by commas)')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Name of a user (can be repeated, or hold several separated by commas)')
            [CompletionResult]::new('-u', '-u', [CompletionResultType]::ParameterName, 'Public key or name of a user, who need not be in the store; `*` for all users (can be repeated, or hold several separated by commas)')
            [CompletionResult]::new('--user-public-key', '--user-public-key', [CompletionResultType]::ParameterName, 'Public key or name of a user, who need not be in the store; `*` for all users (can be repeated, or hold several separated by commas)')
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
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Name of a user (can be repeated, or hold several separated by commas)')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Name of a user (can be repeated, or hold several separated by commas)')
            [CompletionResult]::new('-u', '-u', [CompletionResultType]::ParameterName, 'Public key or name of a user, who need not be in the store; `*` for the revocation of all users (can be repeated, or hold several separated by commas)')
            [CompletionResult]::new('--user-public-key', '--user-public-key', [CompletionResultType]::ParameterName, 'Public key or name of a user, who need not be in the store; `*` for the revocation of all users (can be repeated, or hold several separated by commas)')
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
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Name of a user (can be repeated, or hold several separated by commas)')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Name of a user (can be repeated, or hold several separated by commas)')
            [CompletionResult]::new('-u', '-u', [CompletionResultType]::ParameterName, 'Public key or name of a user, who need not be in the store; `*` for the revocation of all users (can be repeated, or hold several separated by commas)')
            [CompletionResult]::new('--user-public-key', '--user-public-key', [CompletionResultType]::ParameterName, 'Public key or name of a user, who need not be in the store; `*` for the revocation of all users (can be repeated, or hold several separated by commas)')
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
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'Importing account, by name or public key; `*` for all (can be repeated, or hold several separated by commas)')
            [CompletionResult]::new('--target-account', '--target-account', [CompletionResultType]::ParameterName, 'Importing account, by name or public key; `*` for all (can be repeated, or hold several separated by commas)')
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
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'Importing account, by name or public key; `*` for all (can be repeated, or hold several separated by commas)')
            [CompletionResult]::new('--target-account', '--target-account', [CompletionResultType]::ParameterName, 'Importing account, by name or public key; `*` for all (can be repeated, or hold several separated by commas)')
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
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'Importing account, by name or public key; `*` for the revocation of all (can be repeated, or hold several separated by commas)')
            [CompletionResult]::new('--target-account', '--target-account', [CompletionResultType]::ParameterName, 'Importing account, by name or public key; `*` for the revocation of all (can be repeated, or hold several separated by commas)')
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
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'Importing account, by name or public key; `*` for the revocation of all (can be repeated, or hold several separated by commas)')
            [CompletionResult]::new('--target-account', '--target-account', [CompletionResultType]::ParameterName, 'Importing account, by name or public key; `*` for the revocation of all (can be repeated, or hold several separated by commas)')
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
        'accord;revocations;compact' {
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
        'accord;revocations;help' {
            [CompletionResult]::new('add-user', 'add-user', [CompletionResultType]::ParameterValue, 'Revoke users')
            [CompletionResult]::new('delete-user', 'delete-user', [CompletionResultType]::ParameterValue, 'Take the revocations of users back')
            [CompletionResult]::new('list-users', 'list-users', [CompletionResultType]::ParameterValue, 'List revoked users')
            [CompletionResult]::new('add-activation', 'add-activation', [CompletionResultType]::ParameterValue, 'Revoke activations')
            [CompletionResult]::new('delete-activation', 'delete-activation', [CompletionResultType]::ParameterValue, 'Take the revocations of activations back')
            [CompletionResult]::new('list-activations', 'list-activations', [CompletionResultType]::ParameterValue, 'List revoked activations')
            [CompletionResult]::new('compact', 'compact', [CompletionResultType]::ParameterValue, 'Drop revocations that a later one for all covers')
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
        'accord;revocations;help;compact' {
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
        'accord;share' {
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
            [CompletionResult]::new('kv', 'kv', [CompletionResultType]::ParameterValue, 'Share a key-value bucket with another account')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List what an account grants to whom')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Take the access of one account back')
            [CompletionResult]::new('service', 'service', [CompletionResultType]::ParameterValue, 'Share a service with another account')
            [CompletionResult]::new('stream', 'stream', [CompletionResultType]::ParameterValue, 'Share a consumer of a JetStream stream with another account')
            [CompletionResult]::new('subject', 'subject', [CompletionResultType]::ParameterValue, 'Share messages of a subject with another account')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'accord;share;kv' {
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'Account to share with, by public key or name')
            [CompletionResult]::new('--target-account', '--target-account', [CompletionResultType]::ParameterName, 'Account to share with, by public key or name')
            [CompletionResult]::new('--start', '--start', [CompletionResultType]::ParameterName, 'Not valid before: a date (`2026-12-01`), a time (`2026-12-01T08:00:00Z`), or from now (`30d`; units m h d w M y); `0` for no start')
            [CompletionResult]::new('--expiry', '--expiry', [CompletionResultType]::ParameterName, 'Not valid after: a date, a time, or from now (`30d`, `1y`; units m h d w M y); `0` for never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'File for the partner, `--` for standard output; named after what is shared with whom if omitted')
            [CompletionResult]::new('--output-file', '--output-file', [CompletionResultType]::ParameterName, 'File for the partner, `--` for standard output; named after what is shared with whom if omitted')
            [CompletionResult]::new('--local-prefix', '--local-prefix', [CompletionResultType]::ParameterName, 'What goes before the subjects in the target account; `JS.shop` makes `JS.shop.API` its API prefix')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Account that shares, by name or public key; the current one if omitted')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Account that shares, by name or public key; the current one if omitted')
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Let the other account write and delete keys too')
            [CompletionResult]::new('--write', '--write', [CompletionResultType]::ParameterName, 'Let the other account write and delete keys too')
            [CompletionResult]::new('--public', '--public', [CompletionResultType]::ParameterName, 'Let every account import it, without activations')
            [CompletionResult]::new('-F', '-F ', [CompletionResultType]::ParameterName, 'Overwrite a file that holds something other than activations of the same share')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Overwrite a file that holds something other than activations of the same share')
            [CompletionResult]::new('--import', '--import', [CompletionResultType]::ParameterName, 'Import it into the target account at once, which must be in this store')
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
        'accord;share;list' {
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Account that exports, by name or public key; the current one if omitted')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Account that exports, by name or public key; the current one if omitted')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'List what this account may use and no other, by public key or name')
            [CompletionResult]::new('--target-account', '--target-account', [CompletionResultType]::ParameterName, 'List what this account may use and no other, by public key or name')
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('-A', '-A ', [CompletionResultType]::ParameterName, 'List what all accounts of the operator grant')
            [CompletionResult]::new('--all-accounts', '--all-accounts', [CompletionResultType]::ParameterName, 'List what all accounts of the operator grant')
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
        'accord;share;revoke' {
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'Account that loses its access, by public key or name')
            [CompletionResult]::new('--target-account', '--target-account', [CompletionResultType]::ParameterName, 'Account that loses its access, by public key or name')
            [CompletionResult]::new('--stream', '--stream', [CompletionResultType]::ParameterName, 'Take back what concerns this stream only; where its messages are pushed to is a share of its own')
            [CompletionResult]::new('--bucket', '--bucket', [CompletionResultType]::ParameterName, 'Take back what concerns this key-value bucket only')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Take back this subject only')
            [CompletionResult]::new('--subject', '--subject', [CompletionResultType]::ParameterName, 'Take back this subject only')
            [CompletionResult]::new('--service', '--service', [CompletionResultType]::ParameterName, 'The subject is that of a service, where a stream has it too; `=false` for the stream')
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
        'accord;share;service' {
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Name of the export, if one is added; the subject if omitted')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Name of the export, if one is added; the subject if omitted')
            [CompletionResult]::new('--response-type', '--response-type', [CompletionResultType]::ParameterName, 'How the service answers: `Singleton`, `Stream` or `Chunked`; one answer (`Singleton`) if omitted')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'Account to share with, by public key or name')
            [CompletionResult]::new('--target-account', '--target-account', [CompletionResultType]::ParameterName, 'Account to share with, by public key or name')
            [CompletionResult]::new('--start', '--start', [CompletionResultType]::ParameterName, 'Not valid before: a date (`2026-12-01`), a time (`2026-12-01T08:00:00Z`), or from now (`30d`; units m h d w M y); `0` for no start')
            [CompletionResult]::new('--expiry', '--expiry', [CompletionResultType]::ParameterName, 'Not valid after: a date, a time, or from now (`30d`, `1y`; units m h d w M y); `0` for never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'File for the partner, `--` for standard output; named after what is shared with whom if omitted')
            [CompletionResult]::new('--output-file', '--output-file', [CompletionResultType]::ParameterName, 'File for the partner, `--` for standard output; named after what is shared with whom if omitted')
            [CompletionResult]::new('--local-prefix', '--local-prefix', [CompletionResultType]::ParameterName, 'What goes before the subjects in the target account; `JS.shop` makes `JS.shop.API` its API prefix')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Account that shares, by name or public key; the current one if omitted')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Account that shares, by name or public key; the current one if omitted')
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('--public', '--public', [CompletionResultType]::ParameterName, 'Let every account import it, without activations')
            [CompletionResult]::new('-F', '-F ', [CompletionResultType]::ParameterName, 'Overwrite a file that holds something other than activations of the same share')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Overwrite a file that holds something other than activations of the same share')
            [CompletionResult]::new('--import', '--import', [CompletionResultType]::ParameterName, 'Import it into the target account at once, which must be in this store')
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
        'accord;share;stream' {
            [CompletionResult]::new('--consumer', '--consumer', [CompletionResultType]::ParameterName, 'Consumer that the other account uses, and nobody else')
            [CompletionResult]::new('--deliver-subject', '--deliver-subject', [CompletionResultType]::ParameterName, 'Delivery subject of the push consumer')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'Account to share with, by public key or name')
            [CompletionResult]::new('--target-account', '--target-account', [CompletionResultType]::ParameterName, 'Account to share with, by public key or name')
            [CompletionResult]::new('--start', '--start', [CompletionResultType]::ParameterName, 'Not valid before: a date (`2026-12-01`), a time (`2026-12-01T08:00:00Z`), or from now (`30d`; units m h d w M y); `0` for no start')
            [CompletionResult]::new('--expiry', '--expiry', [CompletionResultType]::ParameterName, 'Not valid after: a date, a time, or from now (`30d`, `1y`; units m h d w M y); `0` for never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'File for the partner, `--` for standard output; named after what is shared with whom if omitted')
            [CompletionResult]::new('--output-file', '--output-file', [CompletionResultType]::ParameterName, 'File for the partner, `--` for standard output; named after what is shared with whom if omitted')
            [CompletionResult]::new('--local-prefix', '--local-prefix', [CompletionResultType]::ParameterName, 'What goes before the subjects in the target account; `JS.shop` makes `JS.shop.API` its API prefix')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Account that shares, by name or public key; the current one if omitted')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Account that shares, by name or public key; the current one if omitted')
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('--info', '--info', [CompletionResultType]::ParameterName, 'Let clients ask what the consumer is, as many do before they fetch')
            [CompletionResult]::new('--push', '--push', [CompletionResultType]::ParameterName, 'The consumer pushes its messages to a delivery subject')
            [CompletionResult]::new('--public', '--public', [CompletionResultType]::ParameterName, 'Let every account import it, without activations')
            [CompletionResult]::new('-F', '-F ', [CompletionResultType]::ParameterName, 'Overwrite a file that holds something other than activations of the same share')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Overwrite a file that holds something other than activations of the same share')
            [CompletionResult]::new('--import', '--import', [CompletionResultType]::ParameterName, 'Import it into the target account at once, which must be in this store')
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
        'accord;share;subject' {
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Name of the export, if one is added; the subject if omitted')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Name of the export, if one is added; the subject if omitted')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'Account to share with, by public key or name')
            [CompletionResult]::new('--target-account', '--target-account', [CompletionResultType]::ParameterName, 'Account to share with, by public key or name')
            [CompletionResult]::new('--start', '--start', [CompletionResultType]::ParameterName, 'Not valid before: a date (`2026-12-01`), a time (`2026-12-01T08:00:00Z`), or from now (`30d`; units m h d w M y); `0` for no start')
            [CompletionResult]::new('--expiry', '--expiry', [CompletionResultType]::ParameterName, 'Not valid after: a date, a time, or from now (`30d`, `1y`; units m h d w M y); `0` for never')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'File for the partner, `--` for standard output; named after what is shared with whom if omitted')
            [CompletionResult]::new('--output-file', '--output-file', [CompletionResultType]::ParameterName, 'File for the partner, `--` for standard output; named after what is shared with whom if omitted')
            [CompletionResult]::new('--local-prefix', '--local-prefix', [CompletionResultType]::ParameterName, 'What goes before the subjects in the target account; `JS.shop` makes `JS.shop.API` its API prefix')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Account that shares, by name or public key; the current one if omitted')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Account that shares, by name or public key; the current one if omitted')
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('--public', '--public', [CompletionResultType]::ParameterName, 'Let every account import it, without activations')
            [CompletionResult]::new('-F', '-F ', [CompletionResultType]::ParameterName, 'Overwrite a file that holds something other than activations of the same share')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Overwrite a file that holds something other than activations of the same share')
            [CompletionResult]::new('--import', '--import', [CompletionResultType]::ParameterName, 'Import it into the target account at once, which must be in this store')
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
        'accord;share;help' {
            [CompletionResult]::new('kv', 'kv', [CompletionResultType]::ParameterValue, 'Share a key-value bucket with another account')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List what an account grants to whom')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Take the access of one account back')
            [CompletionResult]::new('service', 'service', [CompletionResultType]::ParameterValue, 'Share a service with another account')
            [CompletionResult]::new('stream', 'stream', [CompletionResultType]::ParameterValue, 'Share a consumer of a JetStream stream with another account')
            [CompletionResult]::new('subject', 'subject', [CompletionResultType]::ParameterValue, 'Share messages of a subject with another account')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'accord;share;help;kv' {
            break
        }
        'accord;share;help;list' {
            break
        }
        'accord;share;help;revoke' {
            break
        }
        'accord;share;help;service' {
            break
        }
        'accord;share;help;stream' {
            break
        }
        'accord;share;help;subject' {
            break
        }
        'accord;share;help;help' {
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
            [CompletionResult]::new('-E', '-E ', [CompletionResultType]::ParameterName, 'Was an experiment of nsc')
            [CompletionResult]::new('--encrypt', '--encrypt', [CompletionResultType]::ParameterName, 'Was an experiment of nsc')
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
            [CompletionResult]::new('-E', '-E ', [CompletionResultType]::ParameterName, 'Was an experiment of nsc')
            [CompletionResult]::new('--encrypt', '--encrypt', [CompletionResultType]::ParameterName, 'Was an experiment of nsc')
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
        'accord;test' {
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
            [CompletionResult]::new('doc', 'doc', [CompletionResultType]::ParameterValue, 'Write the help of all commands as Markdown')
            [CompletionResult]::new('flags', 'flags', [CompletionResultType]::ParameterValue, 'Print a table of all commands and options as CSV')
            [CompletionResult]::new('nkey', 'nkey', [CompletionResultType]::ParameterValue, 'Generate nkeys')
            [CompletionResult]::new('whoflag', 'whoflag', [CompletionResultType]::ParameterValue, 'Print the commands that have an option')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'accord;test;doc' {
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
        'accord;test;flags' {
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
        'accord;test;nkey' {
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
        'accord;test;whoflag' {
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
        'accord;test;help' {
            [CompletionResult]::new('doc', 'doc', [CompletionResultType]::ParameterValue, 'Write the help of all commands as Markdown')
            [CompletionResult]::new('flags', 'flags', [CompletionResultType]::ParameterValue, 'Print a table of all commands and options as CSV')
            [CompletionResult]::new('nkey', 'nkey', [CompletionResultType]::ParameterValue, 'Generate nkeys')
            [CompletionResult]::new('whoflag', 'whoflag', [CompletionResultType]::ParameterValue, 'Print the commands that have an option')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'accord;test;help;doc' {
            break
        }
        'accord;test;help;flags' {
            break
        }
        'accord;test;help;nkey' {
            break
        }
        'accord;test;help;whoflag' {
            break
        }
        'accord;test;help;help' {
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
        'accord;expirations' {
            [CompletionResult]::new('-e', '-e', [CompletionResultType]::ParameterName, 'What counts as soon: a time from now (`2w`; units m h d w M y), a date, or a time')
            [CompletionResult]::new('--within', '--within', [CompletionResultType]::ParameterName, 'What counts as soon: a time from now (`2w`; units m h d w M y), a date, or a time')
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('--skip', '--skip', [CompletionResultType]::ParameterName, 'Leave out what neither has expired nor expires soon')
            [CompletionResult]::new('--exit-code', '--exit-code', [CompletionResultType]::ParameterName, 'Exit with 4 if something has expired, expires soon, or cannot be read')
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
        'accord;load' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Operator and account in one: `nsc://OPERATOR?secret=SEED&user=NAME`, OPERATOR being a well-known one')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Operator JWT to fetch: an http(s) URL, a file, or the name of a well-known operator')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Seed of the account: the path of its file, or `-` for standard input')
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'Name of the user')
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
        'accord;pull' {
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Account to pull, by name or public key; the current one if omitted')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Account to pull, by name or public key; the current one if omitted')
            [CompletionResult]::new('-u', '-u', [CompletionResultType]::ParameterName, 'Server to pull from, for this time: a nats, tls, ws, wss, http or https URL; the operator''s if omitted')
            [CompletionResult]::new('--account-jwt-server-url', '--account-jwt-server-url', [CompletionResultType]::ParameterName, 'Server to pull from, for this time: a nats, tls, ws, wss, http or https URL; the operator''s if omitted')
            [CompletionResult]::new('--system-account', '--system-account', [CompletionResultType]::ParameterName, 'Account to log in through to nats-servers, by name or public key; the operator''s system account if omitted')
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
            [CompletionResult]::new('-A', '-A ', [CompletionResultType]::ParameterName, 'Pull every account, from an account server those that are known here and the operator')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Pull every account, from an account server those that are known here and the operator')
            [CompletionResult]::new('-F', '-F ', [CompletionResultType]::ParameterName, 'Replace local JWTs also by older ones')
            [CompletionResult]::new('--overwrite-newer', '--overwrite-newer', [CompletionResultType]::ParameterName, 'Replace local JWTs also by older ones')
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
        'accord;push' {
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Account to push, by name or public key; the current one if omitted')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Account to push, by name or public key; the current one if omitted')
            [CompletionResult]::new('-u', '-u', [CompletionResultType]::ParameterName, 'Server to push to, for this time: a nats, tls, ws, wss, http or https URL; the operator''s if omitted')
            [CompletionResult]::new('--account-jwt-server-url', '--account-jwt-server-url', [CompletionResultType]::ParameterName, 'Server to push to, for this time: a nats, tls, ws, wss, http or https URL; the operator''s if omitted')
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
        'accord;update' {
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Version that is wanted; the latest if omitted')
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
        'accord;fix' {
            [CompletionResult]::new('--in', '--in', [CompletionResultType]::ParameterName, 'Directory or file to look in (can be repeated)')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Directory to write to, one with a new name if omitted')
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('--creds', '--creds', [CompletionResultType]::ParameterName, 'Look into creds files too')
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
        'accord;migrate' {
            [CompletionResult]::new('-u', '-u', [CompletionResultType]::ParameterName, 'Account JWT: a file or an http(s) URL')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Account JWT: a file or an http(s) URL')
            [CompletionResult]::new('--operator-dir', '--operator-dir', [CompletionResultType]::ParameterName, 'Directory of an operator, all of whose accounts are migrated')
            [CompletionResult]::new('--to-operator', '--to-operator', [CompletionResultType]::ParameterName, 'Operator to migrate to, by name or public key; the one in use if omitted')
            [CompletionResult]::new('-K', '-K ', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--private-key', '--private-key', [CompletionResultType]::ParameterName, 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input')
            [CompletionResult]::new('--config-dir', '--config-dir', [CompletionResultType]::ParameterName, 'Directory of the saved defaults (`nsc.json`)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Directory of the store, which holds a directory for each operator')
            [CompletionResult]::new('--keystore-dir', '--keystore-dir', [CompletionResultType]::ParameterName, 'Directory of the keystore')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--all-dirs', '--all-dirs', [CompletionResultType]::ParameterName, 'One directory for saved defaults, store and keystore; overrides the three options above')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say')
            [CompletionResult]::new('-F', '-F ', [CompletionResultType]::ParameterName, 'Replace accounts that are here already under the same name and key')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Replace accounts that are here already under the same name and key')
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
        'accord;upgrade-jwt' {
            [CompletionResult]::new('--backup', '--backup', [CompletionResultType]::ParameterName, 'New file to keep the old JWT in')
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
            [CompletionResult]::new('-E', '-E ', [CompletionResultType]::ParameterName, 'Was an experiment of nsc')
            [CompletionResult]::new('--encrypt', '--encrypt', [CompletionResultType]::ParameterName, 'Was an experiment of nsc')
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
            [CompletionResult]::new('-E', '-E ', [CompletionResultType]::ParameterName, 'Was an experiment of nsc')
            [CompletionResult]::new('--encrypt', '--encrypt', [CompletionResultType]::ParameterName, 'Was an experiment of nsc')
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
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add operators, accounts, users, exports, imports and mappings')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Edit operators, accounts, users, signing keys, exports, imports and mappings')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete operators, accounts, users, exports, imports and mappings')
            [CompletionResult]::new('describe', 'describe', [CompletionResultType]::ParameterValue, 'Describe operators, accounts, users and JWT files')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Export keys')
            [CompletionResult]::new('generate', 'generate', [CompletionResultType]::ParameterValue, 'Generate activations, creds, keys, contexts, profiles, diagrams and server files')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Import accounts, users and keys')
            [CompletionResult]::new('keys', 'keys', [CompletionResultType]::ParameterValue, 'Manage the layout of the keystore')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List operators, accounts, users, keys and presets')
            [CompletionResult]::new('reissue', 'reissue', [CompletionResultType]::ParameterValue, 'Give an operator a new identity')
            [CompletionResult]::new('rename', 'rename', [CompletionResultType]::ParameterValue, 'Rename operators, accounts and users')
            [CompletionResult]::new('revocations', 'revocations', [CompletionResultType]::ParameterValue, 'Revoke users and activations, take revocations back, and list them')
            [CompletionResult]::new('select', 'select', [CompletionResultType]::ParameterValue, 'Select the operator or account to work with')
            [CompletionResult]::new('share', 'share', [CompletionResultType]::ParameterValue, 'Share streams, subjects, services and buckets with other accounts')
            [CompletionResult]::new('tool', 'tool', [CompletionResultType]::ParameterValue, 'Publish, subscribe, request and measure as a user of an account')
            [CompletionResult]::new('test', 'test', [CompletionResultType]::ParameterValue, 'Print the command tree in several forms')
            [CompletionResult]::new('env', 'env', [CompletionResultType]::ParameterValue, 'Show or set the store, operator and account in use')
            [CompletionResult]::new('expirations', 'expirations', [CompletionResultType]::ParameterValue, 'Report when operator, accounts, users and creds files expire')
            [CompletionResult]::new('load', 'load', [CompletionResultType]::ParameterValue, 'Set up an account of a managed operator from its seed')
            [CompletionResult]::new('pull', 'pull', [CompletionResultType]::ParameterValue, 'Pull account JWTs from nats-servers or an account server')
            [CompletionResult]::new('push', 'push', [CompletionResultType]::ParameterValue, 'Push account JWTs to nats-servers or an account server')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Say how to update this program')
            [CompletionResult]::new('validate', 'validate', [CompletionResultType]::ParameterValue, 'Validate an operator, accounts and users, or a JWT file')
            [CompletionResult]::new('completion', 'completion', [CompletionResultType]::ParameterValue, 'Print a shell completion script')
            [CompletionResult]::new('fix', 'fix', [CompletionResultType]::ParameterValue, 'Rebuild a store from JWTs and keys found in directories')
            [CompletionResult]::new('migrate', 'migrate', [CompletionResultType]::ParameterValue, 'Migrate accounts of another operator to the one in use')
            [CompletionResult]::new('upgrade-jwt', 'upgrade-jwt', [CompletionResultType]::ParameterValue, 'Upgrade the JWT of an operator to version 2')
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
            [CompletionResult]::new('mapping', 'mapping', [CompletionResultType]::ParameterValue, 'Add a destination to a mapping of an account')
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
        'accord;help;add;mapping' {
            break
        }
        'accord;help;edit' {
            [CompletionResult]::new('account', 'account', [CompletionResultType]::ParameterValue, 'Edit an account')
            [CompletionResult]::new('authcallout', 'authcallout', [CompletionResultType]::ParameterValue, 'Edit who answers for the logins of an account')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Edit an export of an account')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Edit an import of an account')
            [CompletionResult]::new('mapping', 'mapping', [CompletionResultType]::ParameterValue, 'Edit one destination of a mapping')
            [CompletionResult]::new('operator', 'operator', [CompletionResultType]::ParameterValue, 'Edit the operator')
            [CompletionResult]::new('signing-key', 'signing-key', [CompletionResultType]::ParameterValue, 'Edit what users of a signing key may do')
            [CompletionResult]::new('user', 'user', [CompletionResultType]::ParameterValue, 'Edit a user')
            break
        }
        'accord;help;edit;account' {
            break
        }
        'accord;help;edit;authcallout' {
            break
        }
        'accord;help;edit;export' {
            break
        }
        'accord;help;edit;import' {
            break
        }
        'accord;help;edit;mapping' {
            break
        }
        'accord;help;edit;operator' {
            break
        }
        'accord;help;edit;signing-key' {
            break
        }
        'accord;help;edit;user' {
            break
        }
        'accord;help;delete' {
            [CompletionResult]::new('account', 'account', [CompletionResultType]::ParameterValue, 'Delete an account')
            [CompletionResult]::new('user', 'user', [CompletionResultType]::ParameterValue, 'Delete users')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Delete an export')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Delete an import')
            [CompletionResult]::new('mapping', 'mapping', [CompletionResultType]::ParameterValue, 'Delete a mapping of an account, or one destination of it')
            [CompletionResult]::new('operator', 'operator', [CompletionResultType]::ParameterValue, 'Delete an operator')
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
        'accord;help;delete;mapping' {
            break
        }
        'accord;help;delete;operator' {
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
        'accord;help;export' {
            [CompletionResult]::new('keys', 'keys', [CompletionResultType]::ParameterValue, 'Export keys to a directory')
            break
        }
        'accord;help;export;keys' {
            break
        }
        'accord;help;generate' {
            [CompletionResult]::new('activation', 'activation', [CompletionResultType]::ParameterValue, 'Generate an activation for an importing account')
            [CompletionResult]::new('config', 'config', [CompletionResultType]::ParameterValue, 'Generate a server configuration')
            [CompletionResult]::new('context', 'context', [CompletionResultType]::ParameterValue, 'Generate a context of the nats command-line tool')
            [CompletionResult]::new('creds', 'creds', [CompletionResultType]::ParameterValue, 'Generate the creds file of a user')
            [CompletionResult]::new('diagram', 'diagram', [CompletionResultType]::ParameterValue, 'Generate diagrams of accounts and what they share')
            [CompletionResult]::new('nkey', 'nkey', [CompletionResultType]::ParameterValue, 'Generate nkeys')
            [CompletionResult]::new('profile', 'profile', [CompletionResultType]::ParameterValue, 'Generate a profile of an operator, account or user for other programs')
            break
        }
        'accord;help;generate;activation' {
            break
        }
        'accord;help;generate;config' {
            break
        }
        'accord;help;generate;context' {
            break
        }
        'accord;help;generate;creds' {
            break
        }
        'accord;help;generate;diagram' {
            [CompletionResult]::new('component', 'component', [CompletionResultType]::ParameterValue, 'Generate a diagram of what accounts share')
            [CompletionResult]::new('object', 'object', [CompletionResultType]::ParameterValue, 'Generate a diagram of the operator, its accounts and who signed whom')
            break
        }
        'accord;help;generate;diagram;component' {
            break
        }
        'accord;help;generate;diagram;object' {
            break
        }
        'accord;help;generate;nkey' {
            break
        }
        'accord;help;generate;profile' {
            break
        }
        'accord;help;import' {
            [CompletionResult]::new('account', 'account', [CompletionResultType]::ParameterValue, 'Import an account from its JWT')
            [CompletionResult]::new('keys', 'keys', [CompletionResultType]::ParameterValue, 'Import keys from a directory')
            [CompletionResult]::new('user', 'user', [CompletionResultType]::ParameterValue, 'Import a user from its JWT or creds')
            break
        }
        'accord;help;import;account' {
            break
        }
        'accord;help;import;keys' {
            break
        }
        'accord;help;import;user' {
            break
        }
        'accord;help;keys' {
            [CompletionResult]::new('migrate', 'migrate', [CompletionResultType]::ParameterValue, 'Migrate a keystore of old versions to the layout of today')
            break
        }
        'accord;help;keys;migrate' {
            break
        }
        'accord;help;list' {
            [CompletionResult]::new('operators', 'operators', [CompletionResultType]::ParameterValue, 'List operators')
            [CompletionResult]::new('accounts', 'accounts', [CompletionResultType]::ParameterValue, 'List accounts')
            [CompletionResult]::new('users', 'users', [CompletionResultType]::ParameterValue, 'List users')
            [CompletionResult]::new('keys', 'keys', [CompletionResultType]::ParameterValue, 'List the keys of operator, accounts and users')
            [CompletionResult]::new('presets', 'presets', [CompletionResultType]::ParameterValue, 'List permission presets and their subjects')
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
        'accord;help;list;keys' {
            break
        }
        'accord;help;list;presets' {
            break
        }
        'accord;help;reissue' {
            [CompletionResult]::new('operator', 'operator', [CompletionResultType]::ParameterValue, 'Give an operator a new identity key')
            break
        }
        'accord;help;reissue;operator' {
            break
        }
        'accord;help;rename' {
            [CompletionResult]::new('account', 'account', [CompletionResultType]::ParameterValue, 'Rename an account')
            [CompletionResult]::new('operator', 'operator', [CompletionResultType]::ParameterValue, 'Rename an operator')
            [CompletionResult]::new('user', 'user', [CompletionResultType]::ParameterValue, 'Rename a user')
            break
        }
        'accord;help;rename;account' {
            break
        }
        'accord;help;rename;operator' {
            break
        }
        'accord;help;rename;user' {
            break
        }
        'accord;help;revocations' {
            [CompletionResult]::new('add-user', 'add-user', [CompletionResultType]::ParameterValue, 'Revoke users')
            [CompletionResult]::new('delete-user', 'delete-user', [CompletionResultType]::ParameterValue, 'Take the revocations of users back')
            [CompletionResult]::new('list-users', 'list-users', [CompletionResultType]::ParameterValue, 'List revoked users')
            [CompletionResult]::new('add-activation', 'add-activation', [CompletionResultType]::ParameterValue, 'Revoke activations')
            [CompletionResult]::new('delete-activation', 'delete-activation', [CompletionResultType]::ParameterValue, 'Take the revocations of activations back')
            [CompletionResult]::new('list-activations', 'list-activations', [CompletionResultType]::ParameterValue, 'List revoked activations')
            [CompletionResult]::new('compact', 'compact', [CompletionResultType]::ParameterValue, 'Drop revocations that a later one for all covers')
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
        'accord;help;revocations;compact' {
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
        'accord;help;share' {
            [CompletionResult]::new('kv', 'kv', [CompletionResultType]::ParameterValue, 'Share a key-value bucket with another account')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List what an account grants to whom')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Take the access of one account back')
            [CompletionResult]::new('service', 'service', [CompletionResultType]::ParameterValue, 'Share a service with another account')
            [CompletionResult]::new('stream', 'stream', [CompletionResultType]::ParameterValue, 'Share a consumer of a JetStream stream with another account')
            [CompletionResult]::new('subject', 'subject', [CompletionResultType]::ParameterValue, 'Share messages of a subject with another account')
            break
        }
        'accord;help;share;kv' {
            break
        }
        'accord;help;share;list' {
            break
        }
        'accord;help;share;revoke' {
            break
        }
        'accord;help;share;service' {
            break
        }
        'accord;help;share;stream' {
            break
        }
        'accord;help;share;subject' {
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
        'accord;help;test' {
            [CompletionResult]::new('doc', 'doc', [CompletionResultType]::ParameterValue, 'Write the help of all commands as Markdown')
            [CompletionResult]::new('flags', 'flags', [CompletionResultType]::ParameterValue, 'Print a table of all commands and options as CSV')
            [CompletionResult]::new('nkey', 'nkey', [CompletionResultType]::ParameterValue, 'Generate nkeys')
            [CompletionResult]::new('whoflag', 'whoflag', [CompletionResultType]::ParameterValue, 'Print the commands that have an option')
            break
        }
        'accord;help;test;doc' {
            break
        }
        'accord;help;test;flags' {
            break
        }
        'accord;help;test;nkey' {
            break
        }
        'accord;help;test;whoflag' {
            break
        }
        'accord;help;env' {
            break
        }
        'accord;help;expirations' {
            break
        }
        'accord;help;load' {
            break
        }
        'accord;help;pull' {
            break
        }
        'accord;help;push' {
            break
        }
        'accord;help;update' {
            break
        }
        'accord;help;validate' {
            break
        }
        'accord;help;completion' {
            break
        }
        'accord;help;fix' {
            break
        }
        'accord;help;migrate' {
            break
        }
        'accord;help;upgrade-jwt' {
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
