# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_accord_global_optspecs
    string join \n K/private-key= i/interactive no-input yes J/json dry-run quiet q config-dir= data-dir= keystore-dir= H/all-dirs= lock-timeout= v/version h/help
end

function __fish_accord_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_accord_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_accord_using_subcommand
    set -l cmd (__fish_accord_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c accord -n "__fish_accord_needs_command" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_needs_command" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_needs_command" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_needs_command" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_needs_command" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_needs_command" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_needs_command" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_needs_command" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_needs_command" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_needs_command" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_needs_command" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_needs_command" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_needs_command" -s q -d 'Print no notes and hints; only before the command, since `tool sub` has another `-q`'
complete -c accord -n "__fish_accord_needs_command" -s v -l version -d 'Print the version'
complete -c accord -n "__fish_accord_needs_command" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_needs_command" -f -a "init" -d 'Create an operator, an account and a user to start with'
complete -c accord -n "__fish_accord_needs_command" -f -a "add" -d 'Add operators, accounts, users, exports, imports and mappings'
complete -c accord -n "__fish_accord_needs_command" -f -a "create" -d 'Add operators, accounts, users, exports, imports and mappings'
complete -c accord -n "__fish_accord_needs_command" -f -a "edit" -d 'Edit operators, accounts, users, signing keys, exports, imports and mappings'
complete -c accord -n "__fish_accord_needs_command" -f -a "delete" -d 'Delete operators, accounts, users, exports, imports and mappings'
complete -c accord -n "__fish_accord_needs_command" -f -a "describe" -d 'Describe operators, accounts, users and JWT files'
complete -c accord -n "__fish_accord_needs_command" -f -a "export" -d 'Export keys'
complete -c accord -n "__fish_accord_needs_command" -f -a "generate" -d 'Generate activations, creds, keys, contexts, profiles, diagrams and server files'
complete -c accord -n "__fish_accord_needs_command" -f -a "import" -d 'Import accounts, users and keys'
complete -c accord -n "__fish_accord_needs_command" -f -a "keys" -d 'Manage the layout of the keystore'
complete -c accord -n "__fish_accord_needs_command" -f -a "list" -d 'List operators, accounts, users, keys and presets'
complete -c accord -n "__fish_accord_needs_command" -f -a "reissue" -d 'Give an operator a new identity'
complete -c accord -n "__fish_accord_needs_command" -f -a "rename" -d 'Rename operators, accounts and users'
complete -c accord -n "__fish_accord_needs_command" -f -a "revocations" -d 'Revoke users and activations, take revocations back, and list them'
complete -c accord -n "__fish_accord_needs_command" -f -a "select" -d 'Select the operator or account to work with'
complete -c accord -n "__fish_accord_needs_command" -f -a "share" -d 'Share streams, subjects, services and buckets with other accounts'
complete -c accord -n "__fish_accord_needs_command" -f -a "tool" -d 'Publish, subscribe, request and measure as a user of an account'
complete -c accord -n "__fish_accord_needs_command" -f -a "test" -d 'Print the command tree in several forms'
complete -c accord -n "__fish_accord_needs_command" -f -a "env" -d 'Show or set the store, operator and account in use'
complete -c accord -n "__fish_accord_needs_command" -f -a "expirations" -d 'Report when operator, accounts, users and creds files expire'
complete -c accord -n "__fish_accord_needs_command" -f -a "load" -d 'Set up an account of a managed operator from its seed'
complete -c accord -n "__fish_accord_needs_command" -f -a "pull" -d 'Pull account JWTs from nats-servers or an account server'
complete -c accord -n "__fish_accord_needs_command" -f -a "push" -d 'Push account JWTs to nats-servers or an account server'
complete -c accord -n "__fish_accord_needs_command" -f -a "update" -d 'Say how to update this program'
complete -c accord -n "__fish_accord_needs_command" -f -a "validate" -d 'Validate an operator, accounts and users, or a JWT file'
complete -c accord -n "__fish_accord_needs_command" -f -a "completion" -d 'Print a shell completion script'
complete -c accord -n "__fish_accord_needs_command" -f -a "fix" -d 'Rebuild a store from JWTs and keys found in directories'
complete -c accord -n "__fish_accord_needs_command" -f -a "migrate" -d 'Migrate accounts of another operator to the one in use'
complete -c accord -n "__fish_accord_needs_command" -f -a "upgrade-jwt" -d 'Upgrade the JWT of an operator to version 2'
complete -c accord -n "__fish_accord_needs_command" -f -a "pub" -d 'Publish a message'
complete -c accord -n "__fish_accord_needs_command" -f -a "sub" -d 'Subscribe to a subject and print what arrives'
complete -c accord -n "__fish_accord_needs_command" -f -a "req" -d 'Send a request and print the reply'
complete -c accord -n "__fish_accord_needs_command" -f -a "reply" -d 'Answer requests'
complete -c accord -n "__fish_accord_needs_command" -f -a "rtt" -d 'Measure the round trip to a server'
complete -c accord -n "__fish_accord_needs_command" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c accord -n "__fish_accord_using_subcommand init" -s n -l name -d 'The same as the positional name' -r
complete -c accord -n "__fish_accord_using_subcommand init" -s d -l dir -d 'Directory of the store, which becomes the default; the one in use if omitted' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand init" -s u -l url -d 'Operator JWT to import: a file, an http(s) URL, or the name of a well-known operator' -r
complete -c accord -n "__fish_accord_using_subcommand init" -s o -l remote-operator -d 'Well-known operator to import' -r
complete -c accord -n "__fish_accord_using_subcommand init" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand init" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand init" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand init" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand init" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand init" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand init" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand init" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand init" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand init" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand init" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand init" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand init" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand add; and not __fish_seen_subcommand_from operator account user export import mapping help" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand add; and not __fish_seen_subcommand_from operator account user export import mapping help" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand add; and not __fish_seen_subcommand_from operator account user export import mapping help" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand add; and not __fish_seen_subcommand_from operator account user export import mapping help" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand add; and not __fish_seen_subcommand_from operator account user export import mapping help" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand add; and not __fish_seen_subcommand_from operator account user export import mapping help" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand add; and not __fish_seen_subcommand_from operator account user export import mapping help" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand add; and not __fish_seen_subcommand_from operator account user export import mapping help" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand add; and not __fish_seen_subcommand_from operator account user export import mapping help" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand add; and not __fish_seen_subcommand_from operator account user export import mapping help" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand add; and not __fish_seen_subcommand_from operator account user export import mapping help" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand add; and not __fish_seen_subcommand_from operator account user export import mapping help" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand add; and not __fish_seen_subcommand_from operator account user export import mapping help" -s h -l help -d 'Print help'
complete -c accord -n "__fish_accord_using_subcommand add; and not __fish_seen_subcommand_from operator account user export import mapping help" -f -a "operator" -d 'Add an operator'
complete -c accord -n "__fish_accord_using_subcommand add; and not __fish_seen_subcommand_from operator account user export import mapping help" -f -a "account" -d 'Add an account to the operator'
complete -c accord -n "__fish_accord_using_subcommand add; and not __fish_seen_subcommand_from operator account user export import mapping help" -f -a "user" -d 'Add a user to an account'
complete -c accord -n "__fish_accord_using_subcommand add; and not __fish_seen_subcommand_from operator account user export import mapping help" -f -a "export" -d 'Add an export to an account'
complete -c accord -n "__fish_accord_using_subcommand add; and not __fish_seen_subcommand_from operator account user export import mapping help" -f -a "import" -d 'Add an import to an account'
complete -c accord -n "__fish_accord_using_subcommand add; and not __fish_seen_subcommand_from operator account user export import mapping help" -f -a "mapping" -d 'Add a destination to a mapping of an account'
complete -c accord -n "__fish_accord_using_subcommand add; and not __fish_seen_subcommand_from operator account user export import mapping help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from operator" -s n -l name -d 'The same as the positional name' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from operator" -s u -l url -d 'Operator JWT to import: a file, an http(s) URL, or the name of a well-known operator' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from operator" -l start -d 'Not valid before: a date (`2026-12-01`), a time (`2026-12-01T08:00:00Z`), or from now (`30d`; units m h d w M y); `0` for no start' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from operator" -l expiry -d 'Not valid after: a date, a time, or from now (`30d`, `1y`; units m h d w M y); `0` for never' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from operator" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from operator" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from operator" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from operator" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from operator" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from operator" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from operator" -l generate-signing-key -d 'Make a signing key too'
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from operator" -s s -l sys -d 'Make a system account and its user too'
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from operator" -l force -d 'Replace the JWT of an operator that exists already'
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from operator" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from operator" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from operator" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from operator" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from operator" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from operator" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from operator" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from account" -s n -l name -d 'The same as the positional name' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from account" -s k -l public-key -d 'Key of the account: a public key, or the path of a seed file; a new one if omitted. A seed is stored in the keystore' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from account" -l sk -d 'Signing key to add: `generate`, a public key, or the path of a seed file (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from account" -l description -d 'What the account is for; empty removes it' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from account" -l info-url -d 'URL with more about the account; empty removes it' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from account" -l trace-context-subject -d 'Subject that traces of messages with a trace header are sent to; empty ends tracing' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from account" -l trace-context-sampling -d 'Percent of such messages that are traced, 1 to 100; 0 counts as 100' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from account" -l host-cluster-traffic -d 'Route the replication traffic of the account\'s streams through the account itself; `=false` no longer' -r -f -a "true\t''
false\t''"
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from account" -l conns -d 'Number of client connections; `unlimited` for any, as in the other limits' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from account" -l leaf-conns -d 'Number of leaf node connections' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from account" -l data -d 'Bytes of data; servers do not look at it' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from account" -l exports -d 'Number of exports' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from account" -l imports -d 'Number of imports' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from account" -l payload -d 'Bytes of the largest message' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from account" -l subscriptions -d 'Number of subscriptions of one connection' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from account" -l wildcard-exports -d 'Allow exports with wildcards, which counts where exports are limited; `=false` forbids them' -r -f -a "true\t''
false\t''"
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from account" -l disallow-bearer -d 'Refuse users whose JWT alone suffices to connect; `=false` takes them again' -r -f -a "true\t''
false\t''"
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from account" -l js-tier -d 'Tier that the other limits are for: the number of replicas, or 0 for all streams' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from account" -l js-mem-storage -d 'Bytes of all streams in memory, 0 for none' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from account" -l js-disk-storage -d 'Bytes of all streams on disk, 0 for none' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from account" -l js-streams -d 'Number of streams' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from account" -l js-consumer -d 'Number of consumers' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from account" -l js-max-mem-stream -d 'Bytes of the largest stream in memory' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from account" -l js-max-disk-stream -d 'Bytes of the largest stream on disk' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from account" -l js-max-ack-pending -d 'Upper bound for the messages a consumer may leave without acknowledgement' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from account" -l js-max-bytes-required -d 'Require every stream to state its largest size; `=false` no longer' -r -f -a "true\t''
false\t''"
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from account" -l js-enable -d 'Enable JetStream without limits for a tier: the number of replicas, or 0 for all streams' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from account" -l tag -d 'Tag of the account, kept in lower case (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from account" -l start -d 'Not valid before: a date (`2026-12-01`), a time (`2026-12-01T08:00:00Z`), or from now (`30d`; units m h d w M y); `0` for no start' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from account" -l expiry -d 'Not valid after: a date, a time, or from now (`30d`, `1y`; units m h d w M y); `0` for never' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from account" -l allow-pub -d 'Allow publishing to a subject (can be repeated, or separated by commas)' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from account" -l allow-sub -d 'Allow subscribing to a subject, or with `SUBJECT QUEUE` in that queue group only (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from account" -l allow-pubsub -d 'Allow publishing and subscribing to a subject (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from account" -l deny-pub -d 'Deny publishing to a subject (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from account" -l deny-sub -d 'Deny subscribing to a subject, or with `SUBJECT QUEUE` in that queue group only (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from account" -l deny-pubsub -d 'Deny publishing and subscribing to a subject (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from account" -l allow-pub-response -d 'Allow answering requests, with at most this many messages each (1 if no number is given; write `=N`)' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from account" -l max-responses -d 'The same as `--allow-pub-response`' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from account" -l response-ttl -d 'How long answers to a request are allowed, such as `5s` or `1m`' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from account" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from account" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from account" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from account" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from account" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from account" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from account" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from account" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from account" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from account" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from account" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from account" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from account" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from user" -s n -l name -d 'The same as the positional name' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from user" -s k -l public-key -d 'Key of the user: a public key, or the path of a seed file; a new one if omitted. A seed is stored in the keystore' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from user" -l tag -d 'Tag of the user, kept in lower case (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from user" -l start -d 'Not valid before: a date (`2026-12-01`), a time (`2026-12-01T08:00:00Z`), or from now (`30d`; units m h d w M y); `0` for no start' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from user" -l expiry -d 'Not valid after: a date, a time, or from now (`30d`, `1y`; units m h d w M y); `0` for never' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from user" -l payload -d 'Largest message, in bytes such as `64KiB`; `-1` or `unlimited` for no limit' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from user" -l data -d 'Bytes, as a note: servers do not enforce it; `-1` or `unlimited` for no limit' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from user" -l subs -d 'Number of subscriptions; `-1` or `unlimited` for no limit' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from user" -l bearer -d 'Let the JWT alone suffice to connect, without a proof that the client holds the seed; `=false` asks for the proof' -r -f -a "true\t''
false\t''"
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from user" -l conn-type -d 'Way to connect that is allowed: `standard`, `websocket`, `leafnode`, `leafnode_ws`, `mqtt`, `mqtt_ws`, `in_process`; all if there is none (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from user" -l source-network -d 'Network to connect from, such as `192.168.1.0/24`; any if there is none (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from user" -l time -d 'Time of day to connect at, such as `08:00:00-17:30:00`; any if there is none (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from user" -l locale -d 'Time zone of the times of day, such as `Europe/Berlin`; empty for the server\'s own' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from user" -l preset -d 'Allow what a job needs, such as `publisher:orders.>` or `kv-reader:settings`, see `list presets` (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from user" -l api-prefix -d 'What clients call the JetStream API that the presets ask, such as `JS.owner.API` for one of another account; `$JS.API` if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from user" -l inbox-prefix -d 'Inbox prefix for the answers that the presets ask for, which clients must be told; if omitted `_INBOX`, or with `stream-publisher` one of the user\'s own' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from user" -l allow-pub -d 'Allow publishing to a subject (can be repeated, or separated by commas)' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from user" -l allow-sub -d 'Allow subscribing to a subject, or with `SUBJECT QUEUE` in that queue group only (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from user" -l allow-pubsub -d 'Allow publishing and subscribing to a subject (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from user" -l deny-pub -d 'Deny publishing to a subject (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from user" -l deny-sub -d 'Deny subscribing to a subject, or with `SUBJECT QUEUE` in that queue group only (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from user" -l deny-pubsub -d 'Deny publishing and subscribing to a subject (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from user" -l allow-pub-response -d 'Allow answering requests, with at most this many messages each (1 if no number is given; write `=N`)' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from user" -l max-responses -d 'The same as `--allow-pub-response`' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from user" -l response-ttl -d 'How long answers to a request are allowed, such as `5s` or `1m`' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from user" -s a -l account -d 'Account of the user, by name or public key; the current one if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from user" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from user" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from user" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from user" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from user" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from user" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from user" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from user" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from user" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from user" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from user" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from user" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from user" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from export" -s s -l subject -d 'Subject to export, wildcards allowed' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from export" -s n -l name -d 'Name of the export; the subject if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from export" -l latency -d 'Subject on which servers report the latency of the service' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from export" -l sampling -d 'Share of requests to measure, 1 to 100 percent, or `header` for requests that carry a tracing header' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from export" -l response-type -d 'How the service answers: `Singleton`, `Stream` or `Chunked`; one answer (`Singleton`) if omitted' -r -f -a "Singleton\t'One answer'
Stream\t'Any number of answers'
Chunked\t'One answer in several messages'"
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from export" -l response-threshold -d 'How long servers wait for an answer of the service, such as `3s` or `1m30s`; two minutes if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from export" -l account-token-position -d 'Token of the subject, counted from 1, that must be the key of the importing account' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from export" -l description -d 'What the export is, for people' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from export" -l info-url -d 'Where people read more about it' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from export" -s a -l account -d 'Account that exports, by name or public key; the current one if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from export" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from export" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from export" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from export" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from export" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from export" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from export" -s r -l service -d 'Export a service (request and reply) instead of a stream'
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from export" -s p -l private -d 'Require an activation from every importer'
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from export" -l allow-trace -d 'Let message traces of importers enter this account, for services'
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from export" -l advertise -d 'Publish the export in catalogues; servers ignore it'
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from export" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from export" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from export" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from export" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from export" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from export" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from import" -s u -l token -d 'Activations: file, http(s) address, the token itself, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from import" -l src-account -d 'Account that exports, by name or public key' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from import" -l remote-subject -d 'Subject as the exporting account knows it' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from import" -s s -l local-subject -d 'Subject inside the importing account; `$1` stands for the first wildcard of the remote subject' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from import" -l local-prefix -d 'What goes before the remote subject inside the importing account; in place of `$JS` for JetStream' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from import" -s n -l name -d 'Name of the import; the remote subject if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from import" -s a -l account -d 'Account that imports, by name or public key; the current one if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from import" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from import" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from import" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from import" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from import" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from import" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from import" -l service -d 'Import a service (request and reply) instead of a stream; an activation tells by itself'
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from import" -l share -d 'Let the exporting account know who asked, for services'
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from import" -l allow-trace -d 'Let message traces enter this account, for streams'
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from import" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from import" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from import" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from import" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from import" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from import" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from mapping" -s f -l from -d 'Source subject, wildcards allowed' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from mapping" -s t -l to -d 'Destination subject; `$1` stands for the first `*` of the source' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from mapping" -l weight -d 'Share of the messages in percent, 1 to 100; 100 if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from mapping" -l cluster -d 'Cluster in which this destination counts; all without own destinations if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from mapping" -s a -l account -d 'Account with the mapping, by name or public key; the current one if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from mapping" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from mapping" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from mapping" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from mapping" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from mapping" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from mapping" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from mapping" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from mapping" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from mapping" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from mapping" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from mapping" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from mapping" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from mapping" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from help" -f -a "operator" -d 'Add an operator'
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from help" -f -a "account" -d 'Add an account to the operator'
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from help" -f -a "user" -d 'Add a user to an account'
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from help" -f -a "export" -d 'Add an export to an account'
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from help" -f -a "import" -d 'Add an import to an account'
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from help" -f -a "mapping" -d 'Add a destination to a mapping of an account'
complete -c accord -n "__fish_accord_using_subcommand add; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c accord -n "__fish_accord_using_subcommand create; and not __fish_seen_subcommand_from operator account user export import mapping help" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand create; and not __fish_seen_subcommand_from operator account user export import mapping help" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand create; and not __fish_seen_subcommand_from operator account user export import mapping help" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand create; and not __fish_seen_subcommand_from operator account user export import mapping help" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand create; and not __fish_seen_subcommand_from operator account user export import mapping help" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand create; and not __fish_seen_subcommand_from operator account user export import mapping help" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand create; and not __fish_seen_subcommand_from operator account user export import mapping help" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand create; and not __fish_seen_subcommand_from operator account user export import mapping help" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand create; and not __fish_seen_subcommand_from operator account user export import mapping help" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand create; and not __fish_seen_subcommand_from operator account user export import mapping help" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand create; and not __fish_seen_subcommand_from operator account user export import mapping help" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand create; and not __fish_seen_subcommand_from operator account user export import mapping help" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand create; and not __fish_seen_subcommand_from operator account user export import mapping help" -s h -l help -d 'Print help'
complete -c accord -n "__fish_accord_using_subcommand create; and not __fish_seen_subcommand_from operator account user export import mapping help" -f -a "operator" -d 'Add an operator'
complete -c accord -n "__fish_accord_using_subcommand create; and not __fish_seen_subcommand_from operator account user export import mapping help" -f -a "account" -d 'Add an account to the operator'
complete -c accord -n "__fish_accord_using_subcommand create; and not __fish_seen_subcommand_from operator account user export import mapping help" -f -a "user" -d 'Add a user to an account'
complete -c accord -n "__fish_accord_using_subcommand create; and not __fish_seen_subcommand_from operator account user export import mapping help" -f -a "export" -d 'Add an export to an account'
complete -c accord -n "__fish_accord_using_subcommand create; and not __fish_seen_subcommand_from operator account user export import mapping help" -f -a "import" -d 'Add an import to an account'
complete -c accord -n "__fish_accord_using_subcommand create; and not __fish_seen_subcommand_from operator account user export import mapping help" -f -a "mapping" -d 'Add a destination to a mapping of an account'
complete -c accord -n "__fish_accord_using_subcommand create; and not __fish_seen_subcommand_from operator account user export import mapping help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from operator" -s n -l name -d 'The same as the positional name' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from operator" -s u -l url -d 'Operator JWT to import: a file, an http(s) URL, or the name of a well-known operator' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from operator" -l start -d 'Not valid before: a date (`2026-12-01`), a time (`2026-12-01T08:00:00Z`), or from now (`30d`; units m h d w M y); `0` for no start' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from operator" -l expiry -d 'Not valid after: a date, a time, or from now (`30d`, `1y`; units m h d w M y); `0` for never' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from operator" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from operator" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from operator" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from operator" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from operator" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from operator" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from operator" -l generate-signing-key -d 'Make a signing key too'
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from operator" -s s -l sys -d 'Make a system account and its user too'
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from operator" -l force -d 'Replace the JWT of an operator that exists already'
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from operator" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from operator" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from operator" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from operator" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from operator" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from operator" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from operator" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from account" -s n -l name -d 'The same as the positional name' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from account" -s k -l public-key -d 'Key of the account: a public key, or the path of a seed file; a new one if omitted. A seed is stored in the keystore' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from account" -l sk -d 'Signing key to add: `generate`, a public key, or the path of a seed file (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from account" -l description -d 'What the account is for; empty removes it' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from account" -l info-url -d 'URL with more about the account; empty removes it' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from account" -l trace-context-subject -d 'Subject that traces of messages with a trace header are sent to; empty ends tracing' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from account" -l trace-context-sampling -d 'Percent of such messages that are traced, 1 to 100; 0 counts as 100' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from account" -l host-cluster-traffic -d 'Route the replication traffic of the account\'s streams through the account itself; `=false` no longer' -r -f -a "true\t''
false\t''"
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from account" -l conns -d 'Number of client connections; `unlimited` for any, as in the other limits' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from account" -l leaf-conns -d 'Number of leaf node connections' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from account" -l data -d 'Bytes of data; servers do not look at it' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from account" -l exports -d 'Number of exports' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from account" -l imports -d 'Number of imports' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from account" -l payload -d 'Bytes of the largest message' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from account" -l subscriptions -d 'Number of subscriptions of one connection' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from account" -l wildcard-exports -d 'Allow exports with wildcards, which counts where exports are limited; `=false` forbids them' -r -f -a "true\t''
false\t''"
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from account" -l disallow-bearer -d 'Refuse users whose JWT alone suffices to connect; `=false` takes them again' -r -f -a "true\t''
false\t''"
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from account" -l js-tier -d 'Tier that the other limits are for: the number of replicas, or 0 for all streams' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from account" -l js-mem-storage -d 'Bytes of all streams in memory, 0 for none' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from account" -l js-disk-storage -d 'Bytes of all streams on disk, 0 for none' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from account" -l js-streams -d 'Number of streams' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from account" -l js-consumer -d 'Number of consumers' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from account" -l js-max-mem-stream -d 'Bytes of the largest stream in memory' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from account" -l js-max-disk-stream -d 'Bytes of the largest stream on disk' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from account" -l js-max-ack-pending -d 'Upper bound for the messages a consumer may leave without acknowledgement' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from account" -l js-max-bytes-required -d 'Require every stream to state its largest size; `=false` no longer' -r -f -a "true\t''
false\t''"
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from account" -l js-enable -d 'Enable JetStream without limits for a tier: the number of replicas, or 0 for all streams' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from account" -l tag -d 'Tag of the account, kept in lower case (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from account" -l start -d 'Not valid before: a date (`2026-12-01`), a time (`2026-12-01T08:00:00Z`), or from now (`30d`; units m h d w M y); `0` for no start' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from account" -l expiry -d 'Not valid after: a date, a time, or from now (`30d`, `1y`; units m h d w M y); `0` for never' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from account" -l allow-pub -d 'Allow publishing to a subject (can be repeated, or separated by commas)' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from account" -l allow-sub -d 'Allow subscribing to a subject, or with `SUBJECT QUEUE` in that queue group only (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from account" -l allow-pubsub -d 'Allow publishing and subscribing to a subject (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from account" -l deny-pub -d 'Deny publishing to a subject (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from account" -l deny-sub -d 'Deny subscribing to a subject, or with `SUBJECT QUEUE` in that queue group only (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from account" -l deny-pubsub -d 'Deny publishing and subscribing to a subject (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from account" -l allow-pub-response -d 'Allow answering requests, with at most this many messages each (1 if no number is given; write `=N`)' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from account" -l max-responses -d 'The same as `--allow-pub-response`' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from account" -l response-ttl -d 'How long answers to a request are allowed, such as `5s` or `1m`' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from account" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from account" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from account" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from account" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from account" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from account" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from account" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from account" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from account" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from account" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from account" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from account" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from account" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from user" -s n -l name -d 'The same as the positional name' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from user" -s k -l public-key -d 'Key of the user: a public key, or the path of a seed file; a new one if omitted. A seed is stored in the keystore' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from user" -l tag -d 'Tag of the user, kept in lower case (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from user" -l start -d 'Not valid before: a date (`2026-12-01`), a time (`2026-12-01T08:00:00Z`), or from now (`30d`; units m h d w M y); `0` for no start' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from user" -l expiry -d 'Not valid after: a date, a time, or from now (`30d`, `1y`; units m h d w M y); `0` for never' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from user" -l payload -d 'Largest message, in bytes such as `64KiB`; `-1` or `unlimited` for no limit' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from user" -l data -d 'Bytes, as a note: servers do not enforce it; `-1` or `unlimited` for no limit' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from user" -l subs -d 'Number of subscriptions; `-1` or `unlimited` for no limit' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from user" -l bearer -d 'Let the JWT alone suffice to connect, without a proof that the client holds the seed; `=false` asks for the proof' -r -f -a "true\t''
false\t''"
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from user" -l conn-type -d 'Way to connect that is allowed: `standard`, `websocket`, `leafnode`, `leafnode_ws`, `mqtt`, `mqtt_ws`, `in_process`; all if there is none (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from user" -l source-network -d 'Network to connect from, such as `192.168.1.0/24`; any if there is none (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from user" -l time -d 'Time of day to connect at, such as `08:00:00-17:30:00`; any if there is none (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from user" -l locale -d 'Time zone of the times of day, such as `Europe/Berlin`; empty for the server\'s own' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from user" -l preset -d 'Allow what a job needs, such as `publisher:orders.>` or `kv-reader:settings`, see `list presets` (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from user" -l api-prefix -d 'What clients call the JetStream API that the presets ask, such as `JS.owner.API` for one of another account; `$JS.API` if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from user" -l inbox-prefix -d 'Inbox prefix for the answers that the presets ask for, which clients must be told; if omitted `_INBOX`, or with `stream-publisher` one of the user\'s own' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from user" -l allow-pub -d 'Allow publishing to a subject (can be repeated, or separated by commas)' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from user" -l allow-sub -d 'Allow subscribing to a subject, or with `SUBJECT QUEUE` in that queue group only (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from user" -l allow-pubsub -d 'Allow publishing and subscribing to a subject (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from user" -l deny-pub -d 'Deny publishing to a subject (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from user" -l deny-sub -d 'Deny subscribing to a subject, or with `SUBJECT QUEUE` in that queue group only (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from user" -l deny-pubsub -d 'Deny publishing and subscribing to a subject (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from user" -l allow-pub-response -d 'Allow answering requests, with at most this many messages each (1 if no number is given; write `=N`)' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from user" -l max-responses -d 'The same as `--allow-pub-response`' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from user" -l response-ttl -d 'How long answers to a request are allowed, such as `5s` or `1m`' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from user" -s a -l account -d 'Account of the user, by name or public key; the current one if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from user" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from user" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from user" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from user" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from user" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from user" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from user" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from user" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from user" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from user" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from user" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from user" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from user" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from export" -s s -l subject -d 'Subject to export, wildcards allowed' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from export" -s n -l name -d 'Name of the export; the subject if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from export" -l latency -d 'Subject on which servers report the latency of the service' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from export" -l sampling -d 'Share of requests to measure, 1 to 100 percent, or `header` for requests that carry a tracing header' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from export" -l response-type -d 'How the service answers: `Singleton`, `Stream` or `Chunked`; one answer (`Singleton`) if omitted' -r -f -a "Singleton\t'One answer'
Stream\t'Any number of answers'
Chunked\t'One answer in several messages'"
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from export" -l response-threshold -d 'How long servers wait for an answer of the service, such as `3s` or `1m30s`; two minutes if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from export" -l account-token-position -d 'Token of the subject, counted from 1, that must be the key of the importing account' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from export" -l description -d 'What the export is, for people' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from export" -l info-url -d 'Where people read more about it' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from export" -s a -l account -d 'Account that exports, by name or public key; the current one if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from export" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from export" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from export" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from export" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from export" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from export" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from export" -s r -l service -d 'Export a service (request and reply) instead of a stream'
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from export" -s p -l private -d 'Require an activation from every importer'
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from export" -l allow-trace -d 'Let message traces of importers enter this account, for services'
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from export" -l advertise -d 'Publish the export in catalogues; servers ignore it'
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from export" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from export" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from export" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from export" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from export" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from export" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from import" -s u -l token -d 'Activations: file, http(s) address, the token itself, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from import" -l src-account -d 'Account that exports, by name or public key' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from import" -l remote-subject -d 'Subject as the exporting account knows it' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from import" -s s -l local-subject -d 'Subject inside the importing account; `$1` stands for the first wildcard of the remote subject' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from import" -l local-prefix -d 'What goes before the remote subject inside the importing account; in place of `$JS` for JetStream' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from import" -s n -l name -d 'Name of the import; the remote subject if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from import" -s a -l account -d 'Account that imports, by name or public key; the current one if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from import" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from import" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from import" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from import" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from import" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from import" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from import" -l service -d 'Import a service (request and reply) instead of a stream; an activation tells by itself'
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from import" -l share -d 'Let the exporting account know who asked, for services'
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from import" -l allow-trace -d 'Let message traces enter this account, for streams'
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from import" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from import" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from import" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from import" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from import" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from import" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from mapping" -s f -l from -d 'Source subject, wildcards allowed' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from mapping" -s t -l to -d 'Destination subject; `$1` stands for the first `*` of the source' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from mapping" -l weight -d 'Share of the messages in percent, 1 to 100; 100 if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from mapping" -l cluster -d 'Cluster in which this destination counts; all without own destinations if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from mapping" -s a -l account -d 'Account with the mapping, by name or public key; the current one if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from mapping" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from mapping" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from mapping" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from mapping" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from mapping" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from mapping" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from mapping" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from mapping" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from mapping" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from mapping" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from mapping" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from mapping" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from mapping" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from help" -f -a "operator" -d 'Add an operator'
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from help" -f -a "account" -d 'Add an account to the operator'
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from help" -f -a "user" -d 'Add a user to an account'
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from help" -f -a "export" -d 'Add an export to an account'
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from help" -f -a "import" -d 'Add an import to an account'
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from help" -f -a "mapping" -d 'Add a destination to a mapping of an account'
complete -c accord -n "__fish_accord_using_subcommand create; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c accord -n "__fish_accord_using_subcommand edit; and not __fish_seen_subcommand_from account authcallout export import mapping operator signing-key user help" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and not __fish_seen_subcommand_from account authcallout export import mapping operator signing-key user help" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand edit; and not __fish_seen_subcommand_from account authcallout export import mapping operator signing-key user help" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand edit; and not __fish_seen_subcommand_from account authcallout export import mapping operator signing-key user help" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand edit; and not __fish_seen_subcommand_from account authcallout export import mapping operator signing-key user help" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand edit; and not __fish_seen_subcommand_from account authcallout export import mapping operator signing-key user help" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and not __fish_seen_subcommand_from account authcallout export import mapping operator signing-key user help" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand edit; and not __fish_seen_subcommand_from account authcallout export import mapping operator signing-key user help" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand edit; and not __fish_seen_subcommand_from account authcallout export import mapping operator signing-key user help" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand edit; and not __fish_seen_subcommand_from account authcallout export import mapping operator signing-key user help" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand edit; and not __fish_seen_subcommand_from account authcallout export import mapping operator signing-key user help" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand edit; and not __fish_seen_subcommand_from account authcallout export import mapping operator signing-key user help" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand edit; and not __fish_seen_subcommand_from account authcallout export import mapping operator signing-key user help" -s h -l help -d 'Print help'
complete -c accord -n "__fish_accord_using_subcommand edit; and not __fish_seen_subcommand_from account authcallout export import mapping operator signing-key user help" -f -a "account" -d 'Edit an account'
complete -c accord -n "__fish_accord_using_subcommand edit; and not __fish_seen_subcommand_from account authcallout export import mapping operator signing-key user help" -f -a "authcallout" -d 'Edit who answers for the logins of an account'
complete -c accord -n "__fish_accord_using_subcommand edit; and not __fish_seen_subcommand_from account authcallout export import mapping operator signing-key user help" -f -a "export" -d 'Edit an export of an account'
complete -c accord -n "__fish_accord_using_subcommand edit; and not __fish_seen_subcommand_from account authcallout export import mapping operator signing-key user help" -f -a "import" -d 'Edit an import of an account'
complete -c accord -n "__fish_accord_using_subcommand edit; and not __fish_seen_subcommand_from account authcallout export import mapping operator signing-key user help" -f -a "mapping" -d 'Edit one destination of a mapping'
complete -c accord -n "__fish_accord_using_subcommand edit; and not __fish_seen_subcommand_from account authcallout export import mapping operator signing-key user help" -f -a "operator" -d 'Edit the operator'
complete -c accord -n "__fish_accord_using_subcommand edit; and not __fish_seen_subcommand_from account authcallout export import mapping operator signing-key user help" -f -a "signing-key" -d 'Edit what users of a signing key may do'
complete -c accord -n "__fish_accord_using_subcommand edit; and not __fish_seen_subcommand_from account authcallout export import mapping operator signing-key user help" -f -a "user" -d 'Edit a user'
complete -c accord -n "__fish_accord_using_subcommand edit; and not __fish_seen_subcommand_from account authcallout export import mapping operator signing-key user help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from account" -s n -l name -d 'The same as the positional name' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from account" -l sk -d 'Signing key to add: `generate`, a public key, or the path of a seed file (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from account" -l description -d 'What the account is for; empty removes it' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from account" -l info-url -d 'URL with more about the account; empty removes it' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from account" -l trace-context-subject -d 'Subject that traces of messages with a trace header are sent to; empty ends tracing' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from account" -l trace-context-sampling -d 'Percent of such messages that are traced, 1 to 100; 0 counts as 100' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from account" -l host-cluster-traffic -d 'Route the replication traffic of the account\'s streams through the account itself; `=false` no longer' -r -f -a "true\t''
false\t''"
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from account" -l conns -d 'Number of client connections; `unlimited` for any, as in the other limits' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from account" -l leaf-conns -d 'Number of leaf node connections' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from account" -l data -d 'Bytes of data; servers do not look at it' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from account" -l exports -d 'Number of exports' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from account" -l imports -d 'Number of imports' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from account" -l payload -d 'Bytes of the largest message' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from account" -l subscriptions -d 'Number of subscriptions of one connection' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from account" -l wildcard-exports -d 'Allow exports with wildcards, which counts where exports are limited; `=false` forbids them' -r -f -a "true\t''
false\t''"
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from account" -l disallow-bearer -d 'Refuse users whose JWT alone suffices to connect; `=false` takes them again' -r -f -a "true\t''
false\t''"
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from account" -l js-tier -d 'Tier that the other limits are for: the number of replicas, or 0 for all streams' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from account" -l js-mem-storage -d 'Bytes of all streams in memory, 0 for none' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from account" -l js-disk-storage -d 'Bytes of all streams on disk, 0 for none' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from account" -l js-streams -d 'Number of streams' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from account" -l js-consumer -d 'Number of consumers' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from account" -l js-max-mem-stream -d 'Bytes of the largest stream in memory' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from account" -l js-max-disk-stream -d 'Bytes of the largest stream on disk' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from account" -l js-max-ack-pending -d 'Upper bound for the messages a consumer may leave without acknowledgement' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from account" -l js-max-bytes-required -d 'Require every stream to state its largest size; `=false` no longer' -r -f -a "true\t''
false\t''"
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from account" -l js-enable -d 'Enable JetStream without limits for a tier: the number of replicas, or 0 for all streams' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from account" -l rm-sk -d 'Signing key to remove (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from account" -l tag -d 'Tag to add, kept in lower case (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from account" -l rm-tag -d 'Tag to remove (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from account" -l start -d 'Not valid before: a date (`2026-12-01`), a time (`2026-12-01T08:00:00Z`), or from now (`30d`; units m h d w M y); `0` for no start' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from account" -l expiry -d 'Not valid after: a date, a time, or from now (`30d`, `1y`; units m h d w M y); `0` for never' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from account" -l allow-pub -d 'Allow publishing to a subject (can be repeated, or separated by commas)' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from account" -l allow-sub -d 'Allow subscribing to a subject, or with `SUBJECT QUEUE` in that queue group only (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from account" -l allow-pubsub -d 'Allow publishing and subscribing to a subject (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from account" -l deny-pub -d 'Deny publishing to a subject (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from account" -l deny-sub -d 'Deny subscribing to a subject, or with `SUBJECT QUEUE` in that queue group only (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from account" -l deny-pubsub -d 'Deny publishing and subscribing to a subject (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from account" -l allow-pub-response -d 'Allow answering requests, with at most this many messages each (1 if no number is given; write `=N`)' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from account" -l max-responses -d 'The same as `--allow-pub-response`' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from account" -l response-ttl -d 'How long answers to a request are allowed, such as `5s` or `1m`' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from account" -l rm -d 'Subject to remove from every list of permissions, as it is written there (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from account" -l rm-js-tier -d 'Remove the limits of a tier: the number of replicas, or 0 for the limits of all streams' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from account" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from account" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from account" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from account" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from account" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from account" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from account" -l rm-response-perms -d 'Remove the leave to answer requests'
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from account" -l js-disable -d 'Disable JetStream: remove all its limits'
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from account" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from account" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from account" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from account" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from account" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from account" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from account" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from authcallout" -s a -l account -d 'The same as the positional name' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from authcallout" -l auth-user -d 'Public key of a user that the service connects as (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from authcallout" -l rm-auth-user -d 'Public key of such a user to remove (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from authcallout" -l allowed-account -d 'Account that clients may be placed in, by name or public key, or `*` for any (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from authcallout" -l rm-allowed-account -d 'Such an account to remove (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from authcallout" -s x -l curve -d 'Curve key that requests are sealed to: `generate`, a public key, or the path of a seed file' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from authcallout" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from authcallout" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from authcallout" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from authcallout" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from authcallout" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from authcallout" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from authcallout" -l rm-curve -d 'Remove the curve key: requests are no longer sealed'
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from authcallout" -l disable -d 'Remove all of it: no service is asked any more'
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from authcallout" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from authcallout" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from authcallout" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from authcallout" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from authcallout" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from authcallout" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from authcallout" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from export" -s s -l subject -d 'Subject of the export to edit' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from export" -l rename-subject -d 'New subject; importers must change theirs, and activations be issued anew' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from export" -s n -l name -d 'New name; the subject if empty' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from export" -l description -d 'What the export is, for people; empty removes it' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from export" -l info-url -d 'Where people read more about it; empty removes it' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from export" -s r -l service -d 'Make it a service (request and reply); `=false` makes it a stream' -r -f -a "true\t''
false\t''"
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from export" -s p -l private -d 'Require an activation from every importer; `=false` lets all accounts import it' -r -f -a "true\t''
false\t''"
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from export" -l latency -d 'Subject on which servers report the latency of the service' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from export" -l sampling -d 'Share of requests to measure, 1 to 100 percent, or `header` for requests that carry a tracing header' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from export" -l response-type -d 'How the service answers: `Singleton`, `Stream` or `Chunked`' -r -f -a "Singleton\t'One answer'
Stream\t'Any number of answers'
Chunked\t'One answer in several messages'"
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from export" -l response-threshold -d 'How long servers wait for an answer of the service, such as `3s`; `0` for their default' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from export" -l allow-trace -d 'Let message traces of importers enter this account, for services; `=false` keeps them out' -r -f -a "true\t''
false\t''"
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from export" -l account-token-position -d 'Token of the subject, counted from 1, that must be the key of the importing account; `0` for none' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from export" -l advertise -d 'Publish the export in catalogues; servers ignore it' -r -f -a "true\t''
false\t''"
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from export" -s a -l account -d 'Account that exports, by name or public key; the current one if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from export" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from export" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from export" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from export" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from export" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from export" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from export" -l rm-latency-sampling -d 'Stop measuring latency'
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from export" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from export" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from export" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from export" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from export" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from export" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from import" -s s -l subject -d 'Subject of the import to edit, as the exporting account knows it' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from import" -l src-account -d 'Account that exports, by name or public key, where several export the subject' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from import" -l service -d 'Edit the service of that subject, where a stream has it too; `=false` the stream' -r -f -a "true\t''
false\t''"
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from import" -s n -l name -d 'New name; the remote subject if empty' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from import" -l local-subject -d 'Subject inside the importing account; `$1` stands for the first wildcard of the remote subject; empty for the same' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from import" -l share -d 'Let the exporting account know who asked, for services; `=false` keeps it' -r -f -a "true\t''
false\t''"
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from import" -l allow-trace -d 'Let message traces enter this account, for streams; `=false` keeps them out' -r -f -a "true\t''
false\t''"
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from import" -s u -l token -d 'Fresh activation: file, http(s) address, the token itself, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from import" -s a -l account -d 'Account that imports, by name or public key; the current one if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from import" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from import" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from import" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from import" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from import" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from import" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from import" -l rm-token -d 'Remove the activation, for an export that is public now'
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from import" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from import" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from import" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from import" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from import" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from import" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from mapping" -s f -l from -d 'Source subject' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from mapping" -s t -l to -d 'Destination to edit; the only one of the source if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from mapping" -l cluster -d 'Cluster of the destination to edit, empty for none; needed where a destination is in several' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from mapping" -l weight -d 'New share of the messages in percent, 1 to 100' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from mapping" -l new-to -d 'New destination' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from mapping" -l new-cluster -d 'New cluster; empty for all clusters without own destinations' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from mapping" -s a -l account -d 'Account with the mapping, by name or public key; the current one if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from mapping" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from mapping" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from mapping" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from mapping" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from mapping" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from mapping" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from mapping" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from mapping" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from mapping" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from mapping" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from mapping" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from mapping" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from mapping" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from operator" -l sk -d 'Signing key to add: `generate`, a public key, or the path of a seed file (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from operator" -l rm-sk -d 'Signing key to remove (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from operator" -s u -l account-jwt-server-url -d 'Where accounts are pushed to: `nats://`, `tls://`, `ws://`, `wss://` for a resolver, `https://` for an account server; empty removes it' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from operator" -s n -l service-url -d 'Server URL to add, for clients: `nats://HOST:PORT`, or `tls`, `ws`, `wss` (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from operator" -l rm-service-url -d 'Server URL to remove (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from operator" -l system-account -d 'System account, by name or public key; empty for none' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from operator" -l require-signing-keys -d 'Require signing keys for accounts and users; `=false` allows identity keys again' -r -f -a "true\t''
false\t''"
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from operator" -l tag -d 'Tag to add, kept in lower case (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from operator" -l rm-tag -d 'Tag to remove (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from operator" -l start -d 'Not valid before: a date (`2026-12-01`), a time (`2026-12-01T08:00:00Z`), or from now (`30d`; units m h d w M y); `0` for no start' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from operator" -l expiry -d 'Not valid after: a date, a time, or from now (`30d`, `1y`; units m h d w M y); `0` for never' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from operator" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from operator" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from operator" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from operator" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from operator" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from operator" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from operator" -l rm-account-jwt-server-url -d 'Remove the account server URL'
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from operator" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from operator" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from operator" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from operator" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from operator" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from operator" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from operator" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from signing-key" -l sk -d 'Signing key: a role, a public key, the path of a seed file, or `generate` for a new one' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from signing-key" -l role -d 'Role of the key; without another way to name the key, the role it has' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from signing-key" -l description -d 'What the role is, for people' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from signing-key" -l payload -d 'Largest message, in bytes such as `64KiB`; `-1` or `unlimited` for no limit' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from signing-key" -l data -d 'Bytes, as a note: servers do not enforce it; `-1` or `unlimited` for no limit' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from signing-key" -l subs -d 'Number of subscriptions; `-1` or `unlimited` for no limit' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from signing-key" -l bearer -d 'Let the JWT alone suffice to connect, without a proof that the client holds the seed; `=false` asks for the proof' -r -f -a "true\t''
false\t''"
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from signing-key" -l conn-type -d 'Way to connect that is allowed: `standard`, `websocket`, `leafnode`, `leafnode_ws`, `mqtt`, `mqtt_ws`, `in_process`; all if there is none (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from signing-key" -l source-network -d 'Network to connect from, such as `192.168.1.0/24`; any if there is none (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from signing-key" -l time -d 'Time of day to connect at, such as `08:00:00-17:30:00`; any if there is none (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from signing-key" -l locale -d 'Time zone of the times of day, such as `Europe/Berlin`; empty for the server\'s own' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from signing-key" -l rm-conn-type -d 'Way to connect to remove (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from signing-key" -l rm-source-network -d 'Network to remove (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from signing-key" -l rm-time -d 'Time of day to remove, by its start or as `START-END` (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from signing-key" -l preset -d 'Allow what a job needs, such as `publisher:orders.>` or `kv-reader:settings`, see `list presets` (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from signing-key" -l api-prefix -d 'What clients call the JetStream API that the presets ask, such as `JS.owner.API` for one of another account; `$JS.API` if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from signing-key" -l inbox-prefix -d 'Inbox prefix for the answers that the presets ask for, which clients must be told; if omitted `_INBOX`, or with `stream-publisher` one of the user\'s own' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from signing-key" -l allow-pub -d 'Allow publishing to a subject (can be repeated, or separated by commas)' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from signing-key" -l allow-sub -d 'Allow subscribing to a subject, or with `SUBJECT QUEUE` in that queue group only (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from signing-key" -l allow-pubsub -d 'Allow publishing and subscribing to a subject (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from signing-key" -l deny-pub -d 'Deny publishing to a subject (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from signing-key" -l deny-sub -d 'Deny subscribing to a subject, or with `SUBJECT QUEUE` in that queue group only (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from signing-key" -l deny-pubsub -d 'Deny publishing and subscribing to a subject (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from signing-key" -l allow-pub-response -d 'Allow answering requests, with at most this many messages each (1 if no number is given; write `=N`)' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from signing-key" -l max-responses -d 'The same as `--allow-pub-response`' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from signing-key" -l response-ttl -d 'How long answers to a request are allowed, such as `5s` or `1m`' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from signing-key" -l rm -d 'Subject to remove from every list of permissions, as it is written there (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from signing-key" -s a -l account -d 'Account of the key, by name or public key; the current one if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from signing-key" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from signing-key" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from signing-key" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from signing-key" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from signing-key" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from signing-key" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from signing-key" -l rm-response-perms -d 'Remove the leave to answer requests'
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from signing-key" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from signing-key" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from signing-key" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from signing-key" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from signing-key" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from signing-key" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from signing-key" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from user" -s n -l name -d 'The same as the positional name' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from user" -l tag -d 'Tag to add, kept in lower case (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from user" -l rm-tag -d 'Tag to remove (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from user" -l start -d 'Not valid before: a date (`2026-12-01`), a time (`2026-12-01T08:00:00Z`), or from now (`30d`; units m h d w M y); `0` for no start' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from user" -l expiry -d 'Not valid after: a date, a time, or from now (`30d`, `1y`; units m h d w M y); `0` for never' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from user" -l payload -d 'Largest message, in bytes such as `64KiB`; `-1` or `unlimited` for no limit' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from user" -l data -d 'Bytes, as a note: servers do not enforce it; `-1` or `unlimited` for no limit' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from user" -l subs -d 'Number of subscriptions; `-1` or `unlimited` for no limit' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from user" -l bearer -d 'Let the JWT alone suffice to connect, without a proof that the client holds the seed; `=false` asks for the proof' -r -f -a "true\t''
false\t''"
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from user" -l conn-type -d 'Way to connect that is allowed: `standard`, `websocket`, `leafnode`, `leafnode_ws`, `mqtt`, `mqtt_ws`, `in_process`; all if there is none (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from user" -l source-network -d 'Network to connect from, such as `192.168.1.0/24`; any if there is none (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from user" -l time -d 'Time of day to connect at, such as `08:00:00-17:30:00`; any if there is none (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from user" -l locale -d 'Time zone of the times of day, such as `Europe/Berlin`; empty for the server\'s own' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from user" -l rm-conn-type -d 'Way to connect to remove (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from user" -l rm-source-network -d 'Network to remove (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from user" -l rm-time -d 'Time of day to remove, by its start or as `START-END` (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from user" -l preset -d 'Allow what a job needs, such as `publisher:orders.>` or `kv-reader:settings`, see `list presets` (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from user" -l api-prefix -d 'What clients call the JetStream API that the presets ask, such as `JS.owner.API` for one of another account; `$JS.API` if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from user" -l inbox-prefix -d 'Inbox prefix for the answers that the presets ask for, which clients must be told; if omitted `_INBOX`, or with `stream-publisher` one of the user\'s own' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from user" -l allow-pub -d 'Allow publishing to a subject (can be repeated, or separated by commas)' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from user" -l allow-sub -d 'Allow subscribing to a subject, or with `SUBJECT QUEUE` in that queue group only (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from user" -l allow-pubsub -d 'Allow publishing and subscribing to a subject (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from user" -l deny-pub -d 'Deny publishing to a subject (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from user" -l deny-sub -d 'Deny subscribing to a subject, or with `SUBJECT QUEUE` in that queue group only (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from user" -l deny-pubsub -d 'Deny publishing and subscribing to a subject (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from user" -l allow-pub-response -d 'Allow answering requests, with at most this many messages each (1 if no number is given; write `=N`)' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from user" -l max-responses -d 'The same as `--allow-pub-response`' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from user" -l response-ttl -d 'How long answers to a request are allowed, such as `5s` or `1m`' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from user" -l rm -d 'Subject to remove from every list of permissions, as it is written there (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from user" -s a -l account -d 'Account of the user, by name or public key; the current one if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from user" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from user" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from user" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from user" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from user" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from user" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from user" -l rm-response-perms -d 'Remove the leave to answer requests'
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from user" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from user" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from user" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from user" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from user" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from user" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from user" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from help" -f -a "account" -d 'Edit an account'
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from help" -f -a "authcallout" -d 'Edit who answers for the logins of an account'
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from help" -f -a "export" -d 'Edit an export of an account'
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from help" -f -a "import" -d 'Edit an import of an account'
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from help" -f -a "mapping" -d 'Edit one destination of a mapping'
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from help" -f -a "operator" -d 'Edit the operator'
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from help" -f -a "signing-key" -d 'Edit what users of a signing key may do'
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from help" -f -a "user" -d 'Edit a user'
complete -c accord -n "__fish_accord_using_subcommand edit; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c accord -n "__fish_accord_using_subcommand delete; and not __fish_seen_subcommand_from account user export import mapping operator help" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand delete; and not __fish_seen_subcommand_from account user export import mapping operator help" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand delete; and not __fish_seen_subcommand_from account user export import mapping operator help" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand delete; and not __fish_seen_subcommand_from account user export import mapping operator help" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand delete; and not __fish_seen_subcommand_from account user export import mapping operator help" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand delete; and not __fish_seen_subcommand_from account user export import mapping operator help" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand delete; and not __fish_seen_subcommand_from account user export import mapping operator help" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand delete; and not __fish_seen_subcommand_from account user export import mapping operator help" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand delete; and not __fish_seen_subcommand_from account user export import mapping operator help" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand delete; and not __fish_seen_subcommand_from account user export import mapping operator help" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand delete; and not __fish_seen_subcommand_from account user export import mapping operator help" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand delete; and not __fish_seen_subcommand_from account user export import mapping operator help" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand delete; and not __fish_seen_subcommand_from account user export import mapping operator help" -s h -l help -d 'Print help'
complete -c accord -n "__fish_accord_using_subcommand delete; and not __fish_seen_subcommand_from account user export import mapping operator help" -f -a "account" -d 'Delete an account'
complete -c accord -n "__fish_accord_using_subcommand delete; and not __fish_seen_subcommand_from account user export import mapping operator help" -f -a "user" -d 'Delete users'
complete -c accord -n "__fish_accord_using_subcommand delete; and not __fish_seen_subcommand_from account user export import mapping operator help" -f -a "export" -d 'Delete an export'
complete -c accord -n "__fish_accord_using_subcommand delete; and not __fish_seen_subcommand_from account user export import mapping operator help" -f -a "import" -d 'Delete an import'
complete -c accord -n "__fish_accord_using_subcommand delete; and not __fish_seen_subcommand_from account user export import mapping operator help" -f -a "mapping" -d 'Delete a mapping of an account, or one destination of it'
complete -c accord -n "__fish_accord_using_subcommand delete; and not __fish_seen_subcommand_from account user export import mapping operator help" -f -a "operator" -d 'Delete an operator'
complete -c accord -n "__fish_accord_using_subcommand delete; and not __fish_seen_subcommand_from account user export import mapping operator help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from account" -s n -l name -d 'The same as the positional name' -r
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from account" -s R -l revoke -d 'Revoke its users where an account server is told that it ends; elsewhere without effect' -r -f -a "true\t''
false\t''"
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from account" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from account" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from account" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from account" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from account" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from account" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from account" -s D -l rm-nkey -d 'Delete the seeds of the account, its signing keys and its users too'
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from account" -s C -l rm-creds -d 'Delete the creds files of its users too'
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from account" -s F -l force -d 'Delete an account of an operator that is managed elsewhere'
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from account" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from account" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from account" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from account" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from account" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from account" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from account" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from user" -s n -l name -d 'The same as the positional names (can be repeated)' -r
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from user" -s a -l account -d 'Account of the users, by name or public key; the current one if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from user" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from user" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from user" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from user" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from user" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from user" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from user" -s R -l revoke -d 'Revoke the users first, so that copies of their creds no longer work once the account is pushed'
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from user" -s D -l rm-nkey -d 'Delete their seeds too'
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from user" -s C -l rm-creds -d 'Delete their creds files too'
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from user" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from user" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from user" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from user" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from user" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from user" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from user" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from export" -s s -l subject -d 'Subject of the export; the only export if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from export" -s r -l service -d 'Delete the service of that subject, where a stream has it too; `=false` the stream' -r -f -a "true\t''
false\t''"
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from export" -s a -l account -d 'Account that exports, by name or public key; the current one if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from export" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from export" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from export" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from export" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from export" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from export" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from export" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from export" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from export" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from export" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from export" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from export" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from import" -s s -l subject -d 'Subject as the exporting account knows it; the only import if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from import" -l src-account -d 'Account that exports, by name or public key' -r
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from import" -l service -d 'Delete the service of that subject, where a stream has it too; `=false` the stream' -r -f -a "true\t''
false\t''"
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from import" -s a -l account -d 'Account that imports, by name or public key; the current one if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from import" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from import" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from import" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from import" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from import" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from import" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from import" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from import" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from import" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from import" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from import" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from import" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help'
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from mapping" -s f -l from -d 'Source subject' -r
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from mapping" -s t -l to -d 'Destination to delete; all of them if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from mapping" -l cluster -d 'Cluster whose destinations are meant' -r
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from mapping" -s a -l account -d 'Account with the mapping, by name or public key; the current one if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from mapping" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from mapping" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from mapping" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from mapping" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from mapping" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from mapping" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from mapping" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from mapping" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from mapping" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from mapping" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from mapping" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from mapping" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from mapping" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from operator" -s n -l name -d 'The same as the positional name' -r
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from operator" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from operator" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from operator" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from operator" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from operator" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from operator" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from operator" -s D -l rm-nkey -d 'Delete the seeds of the operator, its accounts and users and their signing keys too'
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from operator" -s C -l rm-creds -d 'Delete the creds files of all its users too'
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from operator" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from operator" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from operator" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from operator" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from operator" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from operator" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from operator" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from help" -f -a "account" -d 'Delete an account'
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from help" -f -a "user" -d 'Delete users'
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from help" -f -a "export" -d 'Delete an export'
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from help" -f -a "import" -d 'Delete an import'
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from help" -f -a "mapping" -d 'Delete a mapping of an account, or one destination of it'
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from help" -f -a "operator" -d 'Delete an operator'
complete -c accord -n "__fish_accord_using_subcommand delete; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c accord -n "__fish_accord_using_subcommand describe; and not __fish_seen_subcommand_from operator account user jwt help" -s F -l field -d 'Print one field of the claims as compact JSON, such as `sub` or `nats.exports[0].subject`' -r
complete -c accord -n "__fish_accord_using_subcommand describe; and not __fish_seen_subcommand_from operator account user jwt help" -s o -l output-file -d 'File to write to; standard output (`--`) if omitted' -r -F
complete -c accord -n "__fish_accord_using_subcommand describe; and not __fish_seen_subcommand_from operator account user jwt help" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand describe; and not __fish_seen_subcommand_from operator account user jwt help" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand describe; and not __fish_seen_subcommand_from operator account user jwt help" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand describe; and not __fish_seen_subcommand_from operator account user jwt help" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand describe; and not __fish_seen_subcommand_from operator account user jwt help" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand describe; and not __fish_seen_subcommand_from operator account user jwt help" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand describe; and not __fish_seen_subcommand_from operator account user jwt help" -s R -l raw -d 'Print the JWT itself; in a file it is armored'
complete -c accord -n "__fish_accord_using_subcommand describe; and not __fish_seen_subcommand_from operator account user jwt help" -s W -l long-ids -d 'Show the keys of accounts and not their names'
complete -c accord -n "__fish_accord_using_subcommand describe; and not __fish_seen_subcommand_from operator account user jwt help" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand describe; and not __fish_seen_subcommand_from operator account user jwt help" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand describe; and not __fish_seen_subcommand_from operator account user jwt help" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand describe; and not __fish_seen_subcommand_from operator account user jwt help" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand describe; and not __fish_seen_subcommand_from operator account user jwt help" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand describe; and not __fish_seen_subcommand_from operator account user jwt help" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand describe; and not __fish_seen_subcommand_from operator account user jwt help" -s h -l help -d 'Print help'
complete -c accord -n "__fish_accord_using_subcommand describe; and not __fish_seen_subcommand_from operator account user jwt help" -f -a "operator" -d 'Describe the operator'
complete -c accord -n "__fish_accord_using_subcommand describe; and not __fish_seen_subcommand_from operator account user jwt help" -f -a "account" -d 'Describe an account'
complete -c accord -n "__fish_accord_using_subcommand describe; and not __fish_seen_subcommand_from operator account user jwt help" -f -a "user" -d 'Describe a user'
complete -c accord -n "__fish_accord_using_subcommand describe; and not __fish_seen_subcommand_from operator account user jwt help" -f -a "jwt" -d 'Describe a JWT or creds file'
complete -c accord -n "__fish_accord_using_subcommand describe; and not __fish_seen_subcommand_from operator account user jwt help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from operator" -s n -l name -d 'The same, as an option' -r
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from operator" -s F -l field -d 'Print one field of the claims as compact JSON, such as `sub` or `nats.exports[0].subject`' -r
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from operator" -s o -l output-file -d 'File to write to; standard output (`--`) if omitted' -r -F
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from operator" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from operator" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from operator" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from operator" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from operator" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from operator" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from operator" -s R -l raw -d 'Print the JWT itself; in a file it is armored'
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from operator" -s W -l long-ids -d 'Show the keys of accounts and not their names'
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from operator" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from operator" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from operator" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from operator" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from operator" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from operator" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from operator" -s h -l help -d 'Print help'
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from account" -s n -l name -d 'The same, as an option' -r
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from account" -s F -l field -d 'Print one field of the claims as compact JSON, such as `sub` or `nats.exports[0].subject`' -r
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from account" -s o -l output-file -d 'File to write to; standard output (`--`) if omitted' -r -F
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from account" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from account" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from account" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from account" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from account" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from account" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from account" -l shares -d 'Also tell who in this store imports what the account exports, until when, and who is revoked; reads all accounts'
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from account" -s R -l raw -d 'Print the JWT itself; in a file it is armored'
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from account" -s W -l long-ids -d 'Show the keys of accounts and not their names'
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from account" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from account" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from account" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from account" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from account" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from account" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from account" -s h -l help -d 'Print help'
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from user" -s n -l name -d 'The same, as an option' -r
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from user" -s a -l account -d 'Account of the user, by name or public key; the current one if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from user" -s F -l field -d 'Print one field of the claims as compact JSON, such as `sub` or `nats.exports[0].subject`' -r
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from user" -s o -l output-file -d 'File to write to; standard output (`--`) if omitted' -r -F
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from user" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from user" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from user" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from user" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from user" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from user" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from user" -s R -l raw -d 'Print the JWT itself; in a file it is armored'
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from user" -s W -l long-ids -d 'Show the keys of accounts and not their names'
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from user" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from user" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from user" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from user" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from user" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from user" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from user" -s h -l help -d 'Print help'
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from jwt" -s f -l file -d 'File or http(s) URL of the JWT' -r -F
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from jwt" -s F -l field -d 'Print one field of the claims as compact JSON, such as `sub` or `nats.exports[0].subject`' -r
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from jwt" -s o -l output-file -d 'File to write to; standard output (`--`) if omitted' -r -F
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from jwt" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from jwt" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from jwt" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from jwt" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from jwt" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from jwt" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from jwt" -s R -l raw -d 'Print the JWT itself; in a file it is armored'
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from jwt" -s W -l long-ids -d 'Show the keys of accounts and not their names'
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from jwt" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from jwt" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from jwt" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from jwt" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from jwt" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from jwt" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from jwt" -s h -l help -d 'Print help'
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from help" -f -a "operator" -d 'Describe the operator'
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from help" -f -a "account" -d 'Describe an account'
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from help" -f -a "user" -d 'Describe a user'
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from help" -f -a "jwt" -d 'Describe a JWT or creds file'
complete -c accord -n "__fish_accord_using_subcommand describe; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c accord -n "__fish_accord_using_subcommand export; and not __fish_seen_subcommand_from keys help" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand export; and not __fish_seen_subcommand_from keys help" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand export; and not __fish_seen_subcommand_from keys help" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand export; and not __fish_seen_subcommand_from keys help" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand export; and not __fish_seen_subcommand_from keys help" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand export; and not __fish_seen_subcommand_from keys help" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand export; and not __fish_seen_subcommand_from keys help" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand export; and not __fish_seen_subcommand_from keys help" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand export; and not __fish_seen_subcommand_from keys help" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand export; and not __fish_seen_subcommand_from keys help" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand export; and not __fish_seen_subcommand_from keys help" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand export; and not __fish_seen_subcommand_from keys help" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand export; and not __fish_seen_subcommand_from keys help" -s h -l help -d 'Print help'
complete -c accord -n "__fish_accord_using_subcommand export; and not __fish_seen_subcommand_from keys help" -f -a "keys" -d 'Export keys to a directory'
complete -c accord -n "__fish_accord_using_subcommand export; and not __fish_seen_subcommand_from keys help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c accord -n "__fish_accord_using_subcommand export; and __fish_seen_subcommand_from keys" -s d -l dir -d 'Directory to write to' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand export; and __fish_seen_subcommand_from keys" -l account -d 'Only keys of this account and its users, by name or public key' -r
complete -c accord -n "__fish_accord_using_subcommand export; and __fish_seen_subcommand_from keys" -l user -d 'Only this user of the accounts, by name or public key' -r
complete -c accord -n "__fish_accord_using_subcommand export; and __fish_seen_subcommand_from keys" -s f -l filter -d 'Only public keys that contain this text, in any case' -r
complete -c accord -n "__fish_accord_using_subcommand export; and __fish_seen_subcommand_from keys" -l curve -d 'Only this curve key, by public key' -r
complete -c accord -n "__fish_accord_using_subcommand export; and __fish_seen_subcommand_from keys" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand export; and __fish_seen_subcommand_from keys" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand export; and __fish_seen_subcommand_from keys" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand export; and __fish_seen_subcommand_from keys" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand export; and __fish_seen_subcommand_from keys" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand export; and __fish_seen_subcommand_from keys" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand export; and __fish_seen_subcommand_from keys" -s o -l operator -d 'Operator keys'
complete -c accord -n "__fish_accord_using_subcommand export; and __fish_seen_subcommand_from keys" -s a -l accounts -d 'Account keys with their signing keys and curve keys'
complete -c accord -n "__fish_accord_using_subcommand export; and __fish_seen_subcommand_from keys" -s u -l users -d 'User keys'
complete -c accord -n "__fish_accord_using_subcommand export; and __fish_seen_subcommand_from keys" -s A -l all -d 'Keys of every kind and every account'
complete -c accord -n "__fish_accord_using_subcommand export; and __fish_seen_subcommand_from keys" -l not-referenced -d 'Keys of the keystore that nothing of the operator in use refers to; they may be another operator\'s'
complete -c accord -n "__fish_accord_using_subcommand export; and __fish_seen_subcommand_from keys" -l curves -d 'Curve keys, which encrypt requests of auth callout'
complete -c accord -n "__fish_accord_using_subcommand export; and __fish_seen_subcommand_from keys" -s F -l force -d 'Replace files that exist'
complete -c accord -n "__fish_accord_using_subcommand export; and __fish_seen_subcommand_from keys" -s R -l remove -d 'Remove the seeds from the keystore once they are written'
complete -c accord -n "__fish_accord_using_subcommand export; and __fish_seen_subcommand_from keys" -l include-jwts -d 'Write the JWTs of the entities too'
complete -c accord -n "__fish_accord_using_subcommand export; and __fish_seen_subcommand_from keys" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand export; and __fish_seen_subcommand_from keys" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand export; and __fish_seen_subcommand_from keys" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand export; and __fish_seen_subcommand_from keys" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand export; and __fish_seen_subcommand_from keys" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand export; and __fish_seen_subcommand_from keys" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand export; and __fish_seen_subcommand_from keys" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand export; and __fish_seen_subcommand_from help" -f -a "keys" -d 'Export keys to a directory'
complete -c accord -n "__fish_accord_using_subcommand export; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c accord -n "__fish_accord_using_subcommand generate; and not __fish_seen_subcommand_from activation config context creds diagram nkey profile help" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand generate; and not __fish_seen_subcommand_from activation config context creds diagram nkey profile help" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand generate; and not __fish_seen_subcommand_from activation config context creds diagram nkey profile help" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand generate; and not __fish_seen_subcommand_from activation config context creds diagram nkey profile help" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand generate; and not __fish_seen_subcommand_from activation config context creds diagram nkey profile help" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand generate; and not __fish_seen_subcommand_from activation config context creds diagram nkey profile help" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand generate; and not __fish_seen_subcommand_from activation config context creds diagram nkey profile help" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand generate; and not __fish_seen_subcommand_from activation config context creds diagram nkey profile help" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand generate; and not __fish_seen_subcommand_from activation config context creds diagram nkey profile help" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand generate; and not __fish_seen_subcommand_from activation config context creds diagram nkey profile help" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand generate; and not __fish_seen_subcommand_from activation config context creds diagram nkey profile help" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand generate; and not __fish_seen_subcommand_from activation config context creds diagram nkey profile help" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand generate; and not __fish_seen_subcommand_from activation config context creds diagram nkey profile help" -s h -l help -d 'Print help'
complete -c accord -n "__fish_accord_using_subcommand generate; and not __fish_seen_subcommand_from activation config context creds diagram nkey profile help" -f -a "activation" -d 'Generate an activation for an importing account'
complete -c accord -n "__fish_accord_using_subcommand generate; and not __fish_seen_subcommand_from activation config context creds diagram nkey profile help" -f -a "config" -d 'Generate a server configuration'
complete -c accord -n "__fish_accord_using_subcommand generate; and not __fish_seen_subcommand_from activation config context creds diagram nkey profile help" -f -a "context" -d 'Generate a context of the nats command-line tool'
complete -c accord -n "__fish_accord_using_subcommand generate; and not __fish_seen_subcommand_from activation config context creds diagram nkey profile help" -f -a "creds" -d 'Generate the creds file of a user'
complete -c accord -n "__fish_accord_using_subcommand generate; and not __fish_seen_subcommand_from activation config context creds diagram nkey profile help" -f -a "diagram" -d 'Generate diagrams of accounts and what they share'
complete -c accord -n "__fish_accord_using_subcommand generate; and not __fish_seen_subcommand_from activation config context creds diagram nkey profile help" -f -a "nkey" -d 'Generate nkeys'
complete -c accord -n "__fish_accord_using_subcommand generate; and not __fish_seen_subcommand_from activation config context creds diagram nkey profile help" -f -a "profile" -d 'Generate a profile of an operator, account or user for other programs'
complete -c accord -n "__fish_accord_using_subcommand generate; and not __fish_seen_subcommand_from activation config context creds diagram nkey profile help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from activation" -s s -l subject -d 'Subject to admit to: the private export\'s, or one inside it' -r
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from activation" -l service -d 'The export is a service, where a stream has the subject too; `=false` for the stream' -r -f -a "true\t''
false\t''"
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from activation" -s t -l target-account -d 'Account that may import, by public key or name' -r
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from activation" -s o -l output-file -d 'File to write the token to; standard output (`--`) if omitted' -r -F
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from activation" -l start -d 'Not valid before: a date (`2026-12-01`), a time (`2026-12-01T08:00:00Z`), or from now (`30d`; units m h d w M y); `0` for no start' -r
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from activation" -l expiry -d 'Not valid after: a date, a time, or from now (`30d`, `1y`; units m h d w M y); `0` for never' -r
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from activation" -s a -l account -d 'Account that exports, by name or public key; the current one if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from activation" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from activation" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from activation" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from activation" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from activation" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from activation" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from activation" -l push -d 'Send the token to the operator\'s account server too, which must be an http(s) one'
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from activation" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from activation" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from activation" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from activation" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from activation" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from activation" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from activation" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from config" -l config-file -d 'File to write to; standard output (`--`) if omitted' -r -F
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from config" -l dir -d 'Directory to write the JWTs and `resolver.conf` to' -r
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from config" -l sys-account -d 'System account, by name or public key; that of the operator if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from config" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from config" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from config" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from config" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from config" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from config" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from config" -l mem-resolver -d 'Put all accounts into the configuration'
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from config" -l nats-resolver -d 'Let servers keep all accounts and take pushed ones; needs a system account'
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from config" -l nats-resolver-cache -d 'Let servers fetch accounts from such servers and keep them for a while; needs a system account'
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from config" -l nkey -d 'Write accounts and users by their keys, without JWTs'
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from config" -s F -l force -d 'Replace files that exist'
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from config" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from config" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from config" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from config" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from config" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from config" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from config" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from context" -s u -l user -d 'User, by name or public key; the only one of the account if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from context" -l context -d 'Name of the context, as given to `nats --context`' -r
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from context" -s a -l account -d 'Account of the user, by name or public key; the current one if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from context" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from context" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from context" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from context" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from context" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from context" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from context" -s F -l force -d 'Replace a context of that name'
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from context" -l nsc -d 'Also name the user as `nsc://OPERATOR/ACCOUNT/USER`; the nats tool then asks a program called `nsc` for the creds'
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from context" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from context" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from context" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from context" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from context" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from context" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from context" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from creds" -s n -l name -d 'The same as the positional name' -r
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from creds" -s o -l output-file -d 'File to write; standard output (`--`) if omitted' -r -F
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from creds" -s a -l account -d 'Account of the user, by name or public key; the current one if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from creds" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from creds" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from creds" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from creds" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from creds" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from creds" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from creds" -s F -l force -d 'Overwrite a file that holds something other than creds'
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from creds" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from creds" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from creds" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from creds" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from creds" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from creds" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from creds" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from diagram" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from diagram" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from diagram" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from diagram" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from diagram" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from diagram" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from diagram" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from diagram" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from diagram" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from diagram" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from diagram" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from diagram" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from diagram" -s h -l help -d 'Print help'
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from diagram" -f -a "component" -d 'Generate a diagram of what accounts share'
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from diagram" -f -a "object" -d 'Generate a diagram of the operator, its accounts and who signed whom'
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from diagram" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from nkey" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from nkey" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from nkey" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from nkey" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from nkey" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from nkey" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from nkey" -s o -l operator -d 'Generate an operator key'
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from nkey" -s a -l account -d 'Generate an account key'
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from nkey" -s u -l user -d 'Generate a user key'
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from nkey" -s x -l curve -d 'Generate a curve key, for encrypted auth callout requests'
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from nkey" -s S -l store -d 'Store the seeds in the keystore instead of printing them'
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from nkey" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from nkey" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from nkey" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from nkey" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from nkey" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from nkey" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from nkey" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from profile" -s o -l output-file -d 'File to write, private; standard output (`--`) if omitted' -r -F
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from profile" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from profile" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from profile" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from profile" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from profile" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from profile" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from profile" -s F -l force -d 'Replace an existing file'
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from profile" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from profile" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from profile" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from profile" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from profile" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from profile" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from profile" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from help" -f -a "activation" -d 'Generate an activation for an importing account'
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from help" -f -a "config" -d 'Generate a server configuration'
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from help" -f -a "context" -d 'Generate a context of the nats command-line tool'
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from help" -f -a "creds" -d 'Generate the creds file of a user'
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from help" -f -a "diagram" -d 'Generate diagrams of accounts and what they share'
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from help" -f -a "nkey" -d 'Generate nkeys'
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from help" -f -a "profile" -d 'Generate a profile of an operator, account or user for other programs'
complete -c accord -n "__fish_accord_using_subcommand generate; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c accord -n "__fish_accord_using_subcommand import; and not __fish_seen_subcommand_from account keys user help" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand import; and not __fish_seen_subcommand_from account keys user help" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand import; and not __fish_seen_subcommand_from account keys user help" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand import; and not __fish_seen_subcommand_from account keys user help" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand import; and not __fish_seen_subcommand_from account keys user help" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand import; and not __fish_seen_subcommand_from account keys user help" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand import; and not __fish_seen_subcommand_from account keys user help" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand import; and not __fish_seen_subcommand_from account keys user help" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand import; and not __fish_seen_subcommand_from account keys user help" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand import; and not __fish_seen_subcommand_from account keys user help" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand import; and not __fish_seen_subcommand_from account keys user help" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand import; and not __fish_seen_subcommand_from account keys user help" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand import; and not __fish_seen_subcommand_from account keys user help" -s h -l help -d 'Print help'
complete -c accord -n "__fish_accord_using_subcommand import; and not __fish_seen_subcommand_from account keys user help" -f -a "account" -d 'Import an account from its JWT'
complete -c accord -n "__fish_accord_using_subcommand import; and not __fish_seen_subcommand_from account keys user help" -f -a "keys" -d 'Import keys from a directory'
complete -c accord -n "__fish_accord_using_subcommand import; and not __fish_seen_subcommand_from account keys user help" -f -a "user" -d 'Import a user from its JWT or creds'
complete -c accord -n "__fish_accord_using_subcommand import; and not __fish_seen_subcommand_from account keys user help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c accord -n "__fish_accord_using_subcommand import; and __fish_seen_subcommand_from account" -s j -l file -d 'File with the account JWT, or `-` for standard input' -r -F
complete -c accord -n "__fish_accord_using_subcommand import; and __fish_seen_subcommand_from account" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand import; and __fish_seen_subcommand_from account" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand import; and __fish_seen_subcommand_from account" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand import; and __fish_seen_subcommand_from account" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand import; and __fish_seen_subcommand_from account" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand import; and __fish_seen_subcommand_from account" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand import; and __fish_seen_subcommand_from account" -l skip -d 'Import it although it breaks rules of the format or its time is over'
complete -c accord -n "__fish_accord_using_subcommand import; and __fish_seen_subcommand_from account" -l overwrite -d 'Replace the JWT if the account is here already'
complete -c accord -n "__fish_accord_using_subcommand import; and __fish_seen_subcommand_from account" -l force -d 'Sign an account of another operator anew'
complete -c accord -n "__fish_accord_using_subcommand import; and __fish_seen_subcommand_from account" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand import; and __fish_seen_subcommand_from account" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand import; and __fish_seen_subcommand_from account" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand import; and __fish_seen_subcommand_from account" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand import; and __fish_seen_subcommand_from account" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand import; and __fish_seen_subcommand_from account" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand import; and __fish_seen_subcommand_from account" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand import; and __fish_seen_subcommand_from keys" -s d -l dir -d 'Directory with the files' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand import; and __fish_seen_subcommand_from keys" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand import; and __fish_seen_subcommand_from keys" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand import; and __fish_seen_subcommand_from keys" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand import; and __fish_seen_subcommand_from keys" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand import; and __fish_seen_subcommand_from keys" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand import; and __fish_seen_subcommand_from keys" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand import; and __fish_seen_subcommand_from keys" -s R -l recurse -d 'Look in the directories below it too'
complete -c accord -n "__fish_accord_using_subcommand import; and __fish_seen_subcommand_from keys" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand import; and __fish_seen_subcommand_from keys" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand import; and __fish_seen_subcommand_from keys" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand import; and __fish_seen_subcommand_from keys" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand import; and __fish_seen_subcommand_from keys" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand import; and __fish_seen_subcommand_from keys" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand import; and __fish_seen_subcommand_from keys" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand import; and __fish_seen_subcommand_from user" -s f -l file -d 'File with the user JWT or creds, or `-` for standard input' -r -F
complete -c accord -n "__fish_accord_using_subcommand import; and __fish_seen_subcommand_from user" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand import; and __fish_seen_subcommand_from user" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand import; and __fish_seen_subcommand_from user" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand import; and __fish_seen_subcommand_from user" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand import; and __fish_seen_subcommand_from user" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand import; and __fish_seen_subcommand_from user" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand import; and __fish_seen_subcommand_from user" -l skip -d 'Import it although it breaks rules of the format, its time is over, or its seed is damaged'
complete -c accord -n "__fish_accord_using_subcommand import; and __fish_seen_subcommand_from user" -l overwrite -d 'Replace the JWT if the user is here already'
complete -c accord -n "__fish_accord_using_subcommand import; and __fish_seen_subcommand_from user" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand import; and __fish_seen_subcommand_from user" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand import; and __fish_seen_subcommand_from user" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand import; and __fish_seen_subcommand_from user" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand import; and __fish_seen_subcommand_from user" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand import; and __fish_seen_subcommand_from user" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand import; and __fish_seen_subcommand_from user" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand import; and __fish_seen_subcommand_from help" -f -a "account" -d 'Import an account from its JWT'
complete -c accord -n "__fish_accord_using_subcommand import; and __fish_seen_subcommand_from help" -f -a "keys" -d 'Import keys from a directory'
complete -c accord -n "__fish_accord_using_subcommand import; and __fish_seen_subcommand_from help" -f -a "user" -d 'Import a user from its JWT or creds'
complete -c accord -n "__fish_accord_using_subcommand import; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c accord -n "__fish_accord_using_subcommand keys; and not __fish_seen_subcommand_from migrate help" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand keys; and not __fish_seen_subcommand_from migrate help" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand keys; and not __fish_seen_subcommand_from migrate help" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand keys; and not __fish_seen_subcommand_from migrate help" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand keys; and not __fish_seen_subcommand_from migrate help" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand keys; and not __fish_seen_subcommand_from migrate help" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand keys; and not __fish_seen_subcommand_from migrate help" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand keys; and not __fish_seen_subcommand_from migrate help" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand keys; and not __fish_seen_subcommand_from migrate help" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand keys; and not __fish_seen_subcommand_from migrate help" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand keys; and not __fish_seen_subcommand_from migrate help" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand keys; and not __fish_seen_subcommand_from migrate help" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand keys; and not __fish_seen_subcommand_from migrate help" -s h -l help -d 'Print help'
complete -c accord -n "__fish_accord_using_subcommand keys; and not __fish_seen_subcommand_from migrate help" -f -a "migrate" -d 'Migrate a keystore of old versions to the layout of today'
complete -c accord -n "__fish_accord_using_subcommand keys; and not __fish_seen_subcommand_from migrate help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c accord -n "__fish_accord_using_subcommand keys; and __fish_seen_subcommand_from migrate" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand keys; and __fish_seen_subcommand_from migrate" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand keys; and __fish_seen_subcommand_from migrate" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand keys; and __fish_seen_subcommand_from migrate" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand keys; and __fish_seen_subcommand_from migrate" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand keys; and __fish_seen_subcommand_from migrate" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand keys; and __fish_seen_subcommand_from migrate" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand keys; and __fish_seen_subcommand_from migrate" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand keys; and __fish_seen_subcommand_from migrate" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand keys; and __fish_seen_subcommand_from migrate" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand keys; and __fish_seen_subcommand_from migrate" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand keys; and __fish_seen_subcommand_from migrate" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand keys; and __fish_seen_subcommand_from migrate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand keys; and __fish_seen_subcommand_from help" -f -a "migrate" -d 'Migrate a keystore of old versions to the layout of today'
complete -c accord -n "__fish_accord_using_subcommand keys; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c accord -n "__fish_accord_using_subcommand list; and not __fish_seen_subcommand_from operators operator accounts account users user keys key presets preset help" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand list; and not __fish_seen_subcommand_from operators operator accounts account users user keys key presets preset help" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand list; and not __fish_seen_subcommand_from operators operator accounts account users user keys key presets preset help" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand list; and not __fish_seen_subcommand_from operators operator accounts account users user keys key presets preset help" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand list; and not __fish_seen_subcommand_from operators operator accounts account users user keys key presets preset help" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand list; and not __fish_seen_subcommand_from operators operator accounts account users user keys key presets preset help" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand list; and not __fish_seen_subcommand_from operators operator accounts account users user keys key presets preset help" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand list; and not __fish_seen_subcommand_from operators operator accounts account users user keys key presets preset help" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand list; and not __fish_seen_subcommand_from operators operator accounts account users user keys key presets preset help" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand list; and not __fish_seen_subcommand_from operators operator accounts account users user keys key presets preset help" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand list; and not __fish_seen_subcommand_from operators operator accounts account users user keys key presets preset help" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand list; and not __fish_seen_subcommand_from operators operator accounts account users user keys key presets preset help" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand list; and not __fish_seen_subcommand_from operators operator accounts account users user keys key presets preset help" -s h -l help -d 'Print help'
complete -c accord -n "__fish_accord_using_subcommand list; and not __fish_seen_subcommand_from operators operator accounts account users user keys key presets preset help" -f -a "operators" -d 'List operators'
complete -c accord -n "__fish_accord_using_subcommand list; and not __fish_seen_subcommand_from operators operator accounts account users user keys key presets preset help" -f -a "operator" -d 'List operators'
complete -c accord -n "__fish_accord_using_subcommand list; and not __fish_seen_subcommand_from operators operator accounts account users user keys key presets preset help" -f -a "accounts" -d 'List accounts'
complete -c accord -n "__fish_accord_using_subcommand list; and not __fish_seen_subcommand_from operators operator accounts account users user keys key presets preset help" -f -a "account" -d 'List accounts'
complete -c accord -n "__fish_accord_using_subcommand list; and not __fish_seen_subcommand_from operators operator accounts account users user keys key presets preset help" -f -a "users" -d 'List users'
complete -c accord -n "__fish_accord_using_subcommand list; and not __fish_seen_subcommand_from operators operator accounts account users user keys key presets preset help" -f -a "user" -d 'List users'
complete -c accord -n "__fish_accord_using_subcommand list; and not __fish_seen_subcommand_from operators operator accounts account users user keys key presets preset help" -f -a "keys" -d 'List the keys of operator, accounts and users'
complete -c accord -n "__fish_accord_using_subcommand list; and not __fish_seen_subcommand_from operators operator accounts account users user keys key presets preset help" -f -a "key" -d 'List the keys of operator, accounts and users'
complete -c accord -n "__fish_accord_using_subcommand list; and not __fish_seen_subcommand_from operators operator accounts account users user keys key presets preset help" -f -a "presets" -d 'List permission presets and their subjects'
complete -c accord -n "__fish_accord_using_subcommand list; and not __fish_seen_subcommand_from operators operator accounts account users user keys key presets preset help" -f -a "preset" -d 'List permission presets and their subjects'
complete -c accord -n "__fish_accord_using_subcommand list; and not __fish_seen_subcommand_from operators operator accounts account users user keys key presets preset help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from operators" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from operators" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from operators" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from operators" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from operators" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from operators" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from operators" -s W -l long-ids -d 'Taken for scripts that give it to every list; keys are always shown whole'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from operators" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from operators" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from operators" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from operators" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from operators" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from operators" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from operators" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from operator" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from operator" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from operator" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from operator" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from operator" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from operator" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from operator" -s W -l long-ids -d 'Taken for scripts that give it to every list; keys are always shown whole'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from operator" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from operator" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from operator" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from operator" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from operator" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from operator" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from operator" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from accounts" -s o -l operator -d 'Operator, by name or public key; the one in use if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from accounts" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from accounts" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from accounts" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from accounts" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from accounts" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from accounts" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from accounts" -s W -l long-ids -d 'Taken for scripts that give it to every list; keys are always shown whole'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from accounts" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from accounts" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from accounts" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from accounts" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from accounts" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from accounts" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from accounts" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from account" -s o -l operator -d 'Operator, by name or public key; the one in use if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from account" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from account" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from account" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from account" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from account" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from account" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from account" -s W -l long-ids -d 'Taken for scripts that give it to every list; keys are always shown whole'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from account" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from account" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from account" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from account" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from account" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from account" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from account" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from users" -s o -l operator -d 'Operator, by name or public key; the one in use if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from users" -s a -l account -d 'Account, by name or public key; the one in use if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from users" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from users" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from users" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from users" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from users" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from users" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from users" -s W -l long-ids -d 'Taken for scripts that give it to every list; keys are always shown whole'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from users" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from users" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from users" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from users" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from users" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from users" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from users" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from user" -s o -l operator -d 'Operator, by name or public key; the one in use if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from user" -s a -l account -d 'Account, by name or public key; the one in use if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from user" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from user" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from user" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from user" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from user" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from user" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from user" -s W -l long-ids -d 'Taken for scripts that give it to every list; keys are always shown whole'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from user" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from user" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from user" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from user" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from user" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from user" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from user" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from keys" -l account -d 'Only keys of this account and its users, by name or public key' -r
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from keys" -l user -d 'Only this user of the accounts, by name or public key' -r
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from keys" -s f -l filter -d 'Only public keys that contain this text, in any case' -r
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from keys" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from keys" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from keys" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from keys" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from keys" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from keys" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from keys" -s o -l operator -d 'Operator keys'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from keys" -s a -l accounts -d 'Account keys with their signing keys and curve keys'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from keys" -s u -l users -d 'User keys'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from keys" -s A -l all -d 'Keys of every kind and every account'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from keys" -l not-referenced -d 'Keys of the keystore that nothing of the operator in use refers to; they may be another operator\'s'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from keys" -s x -l curve -d 'Curve keys, which encrypt requests of auth callout'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from keys" -s S -l show-seeds -d 'Print the seeds; they are secrets'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from keys" -s W -l long-ids -d 'Taken for scripts that give it to every list; keys are always shown whole'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from keys" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from keys" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from keys" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from keys" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from keys" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from keys" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from keys" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from key" -l account -d 'Only keys of this account and its users, by name or public key' -r
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from key" -l user -d 'Only this user of the accounts, by name or public key' -r
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from key" -s f -l filter -d 'Only public keys that contain this text, in any case' -r
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from key" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from key" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from key" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from key" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from key" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from key" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from key" -s o -l operator -d 'Operator keys'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from key" -s a -l accounts -d 'Account keys with their signing keys and curve keys'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from key" -s u -l users -d 'User keys'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from key" -s A -l all -d 'Keys of every kind and every account'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from key" -l not-referenced -d 'Keys of the keystore that nothing of the operator in use refers to; they may be another operator\'s'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from key" -s x -l curve -d 'Curve keys, which encrypt requests of auth callout'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from key" -s S -l show-seeds -d 'Print the seeds; they are secrets'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from key" -s W -l long-ids -d 'Taken for scripts that give it to every list; keys are always shown whole'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from key" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from key" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from key" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from key" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from key" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from key" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from key" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from presets" -l api-prefix -d 'What clients call the JetStream API that the presets ask, such as `JS.owner.API` for one of another account; `$JS.API` if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from presets" -l inbox-prefix -d 'Inbox prefix for the answers that the presets ask for, which clients must be told; if omitted `_INBOX`, or with `stream-publisher` one of the user\'s own' -r
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from presets" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from presets" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from presets" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from presets" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from presets" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from presets" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from presets" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from presets" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from presets" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from presets" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from presets" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from presets" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from presets" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from preset" -l api-prefix -d 'What clients call the JetStream API that the presets ask, such as `JS.owner.API` for one of another account; `$JS.API` if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from preset" -l inbox-prefix -d 'Inbox prefix for the answers that the presets ask for, which clients must be told; if omitted `_INBOX`, or with `stream-publisher` one of the user\'s own' -r
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from preset" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from preset" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from preset" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from preset" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from preset" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from preset" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from preset" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from preset" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from preset" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from preset" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from preset" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from preset" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from preset" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from help" -f -a "operators" -d 'List operators'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from help" -f -a "accounts" -d 'List accounts'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from help" -f -a "users" -d 'List users'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from help" -f -a "keys" -d 'List the keys of operator, accounts and users'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from help" -f -a "presets" -d 'List permission presets and their subjects'
complete -c accord -n "__fish_accord_using_subcommand list; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c accord -n "__fish_accord_using_subcommand reissue; and not __fish_seen_subcommand_from operator help" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand reissue; and not __fish_seen_subcommand_from operator help" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand reissue; and not __fish_seen_subcommand_from operator help" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand reissue; and not __fish_seen_subcommand_from operator help" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand reissue; and not __fish_seen_subcommand_from operator help" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand reissue; and not __fish_seen_subcommand_from operator help" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand reissue; and not __fish_seen_subcommand_from operator help" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand reissue; and not __fish_seen_subcommand_from operator help" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand reissue; and not __fish_seen_subcommand_from operator help" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand reissue; and not __fish_seen_subcommand_from operator help" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand reissue; and not __fish_seen_subcommand_from operator help" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand reissue; and not __fish_seen_subcommand_from operator help" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand reissue; and not __fish_seen_subcommand_from operator help" -s h -l help -d 'Print help'
complete -c accord -n "__fish_accord_using_subcommand reissue; and not __fish_seen_subcommand_from operator help" -f -a "operator" -d 'Give an operator a new identity key'
complete -c accord -n "__fish_accord_using_subcommand reissue; and not __fish_seen_subcommand_from operator help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c accord -n "__fish_accord_using_subcommand reissue; and __fish_seen_subcommand_from operator" -s n -l name -d 'Operator, by name or public key; the one in use if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand reissue; and __fish_seen_subcommand_from operator" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand reissue; and __fish_seen_subcommand_from operator" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand reissue; and __fish_seen_subcommand_from operator" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand reissue; and __fish_seen_subcommand_from operator" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand reissue; and __fish_seen_subcommand_from operator" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand reissue; and __fish_seen_subcommand_from operator" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand reissue; and __fish_seen_subcommand_from operator" -l convert-to-signing-key -d 'Keep the old identity as a signing key, and accounts as they are'
complete -c accord -n "__fish_accord_using_subcommand reissue; and __fish_seen_subcommand_from operator" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand reissue; and __fish_seen_subcommand_from operator" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand reissue; and __fish_seen_subcommand_from operator" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand reissue; and __fish_seen_subcommand_from operator" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand reissue; and __fish_seen_subcommand_from operator" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand reissue; and __fish_seen_subcommand_from operator" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand reissue; and __fish_seen_subcommand_from operator" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand reissue; and __fish_seen_subcommand_from help" -f -a "operator" -d 'Give an operator a new identity key'
complete -c accord -n "__fish_accord_using_subcommand reissue; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c accord -n "__fish_accord_using_subcommand rename; and not __fish_seen_subcommand_from account operator user help" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand rename; and not __fish_seen_subcommand_from account operator user help" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand rename; and not __fish_seen_subcommand_from account operator user help" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand rename; and not __fish_seen_subcommand_from account operator user help" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand rename; and not __fish_seen_subcommand_from account operator user help" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand rename; and not __fish_seen_subcommand_from account operator user help" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand rename; and not __fish_seen_subcommand_from account operator user help" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand rename; and not __fish_seen_subcommand_from account operator user help" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand rename; and not __fish_seen_subcommand_from account operator user help" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand rename; and not __fish_seen_subcommand_from account operator user help" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand rename; and not __fish_seen_subcommand_from account operator user help" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand rename; and not __fish_seen_subcommand_from account operator user help" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand rename; and not __fish_seen_subcommand_from account operator user help" -s h -l help -d 'Print help'
complete -c accord -n "__fish_accord_using_subcommand rename; and not __fish_seen_subcommand_from account operator user help" -f -a "account" -d 'Rename an account'
complete -c accord -n "__fish_accord_using_subcommand rename; and not __fish_seen_subcommand_from account operator user help" -f -a "operator" -d 'Rename an operator'
complete -c accord -n "__fish_accord_using_subcommand rename; and not __fish_seen_subcommand_from account operator user help" -f -a "user" -d 'Rename a user'
complete -c accord -n "__fish_accord_using_subcommand rename; and not __fish_seen_subcommand_from account operator user help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c accord -n "__fish_accord_using_subcommand rename; and __fish_seen_subcommand_from account" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand rename; and __fish_seen_subcommand_from account" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand rename; and __fish_seen_subcommand_from account" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand rename; and __fish_seen_subcommand_from account" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand rename; and __fish_seen_subcommand_from account" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand rename; and __fish_seen_subcommand_from account" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand rename; and __fish_seen_subcommand_from account" -l OK -d 'Kept for scripts: nothing needs to be agreed to'
complete -c accord -n "__fish_accord_using_subcommand rename; and __fish_seen_subcommand_from account" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand rename; and __fish_seen_subcommand_from account" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand rename; and __fish_seen_subcommand_from account" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand rename; and __fish_seen_subcommand_from account" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand rename; and __fish_seen_subcommand_from account" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand rename; and __fish_seen_subcommand_from account" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand rename; and __fish_seen_subcommand_from account" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand rename; and __fish_seen_subcommand_from operator" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand rename; and __fish_seen_subcommand_from operator" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand rename; and __fish_seen_subcommand_from operator" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand rename; and __fish_seen_subcommand_from operator" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand rename; and __fish_seen_subcommand_from operator" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand rename; and __fish_seen_subcommand_from operator" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand rename; and __fish_seen_subcommand_from operator" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand rename; and __fish_seen_subcommand_from operator" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand rename; and __fish_seen_subcommand_from operator" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand rename; and __fish_seen_subcommand_from operator" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand rename; and __fish_seen_subcommand_from operator" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand rename; and __fish_seen_subcommand_from operator" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand rename; and __fish_seen_subcommand_from operator" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand rename; and __fish_seen_subcommand_from user" -s a -l account -d 'Account of the user, by name or public key; the current one if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand rename; and __fish_seen_subcommand_from user" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand rename; and __fish_seen_subcommand_from user" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand rename; and __fish_seen_subcommand_from user" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand rename; and __fish_seen_subcommand_from user" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand rename; and __fish_seen_subcommand_from user" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand rename; and __fish_seen_subcommand_from user" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand rename; and __fish_seen_subcommand_from user" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand rename; and __fish_seen_subcommand_from user" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand rename; and __fish_seen_subcommand_from user" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand rename; and __fish_seen_subcommand_from user" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand rename; and __fish_seen_subcommand_from user" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand rename; and __fish_seen_subcommand_from user" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand rename; and __fish_seen_subcommand_from user" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand rename; and __fish_seen_subcommand_from help" -f -a "account" -d 'Rename an account'
complete -c accord -n "__fish_accord_using_subcommand rename; and __fish_seen_subcommand_from help" -f -a "operator" -d 'Rename an operator'
complete -c accord -n "__fish_accord_using_subcommand rename; and __fish_seen_subcommand_from help" -f -a "user" -d 'Rename a user'
complete -c accord -n "__fish_accord_using_subcommand rename; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c accord -n "__fish_accord_using_subcommand revocations; and not __fish_seen_subcommand_from add-user add_user delete-user delete_user list-users list_users add-activation add_activation delete-activation delete_activation list-activations list_activations compact help" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand revocations; and not __fish_seen_subcommand_from add-user add_user delete-user delete_user list-users list_users add-activation add_activation delete-activation delete_activation list-activations list_activations compact help" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand revocations; and not __fish_seen_subcommand_from add-user add_user delete-user delete_user list-users list_users add-activation add_activation delete-activation delete_activation list-activations list_activations compact help" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand revocations; and not __fish_seen_subcommand_from add-user add_user delete-user delete_user list-users list_users add-activation add_activation delete-activation delete_activation list-activations list_activations compact help" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand revocations; and not __fish_seen_subcommand_from add-user add_user delete-user delete_user list-users list_users add-activation add_activation delete-activation delete_activation list-activations list_activations compact help" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand revocations; and not __fish_seen_subcommand_from add-user add_user delete-user delete_user list-users list_users add-activation add_activation delete-activation delete_activation list-activations list_activations compact help" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand revocations; and not __fish_seen_subcommand_from add-user add_user delete-user delete_user list-users list_users add-activation add_activation delete-activation delete_activation list-activations list_activations compact help" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand revocations; and not __fish_seen_subcommand_from add-user add_user delete-user delete_user list-users list_users add-activation add_activation delete-activation delete_activation list-activations list_activations compact help" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand revocations; and not __fish_seen_subcommand_from add-user add_user delete-user delete_user list-users list_users add-activation add_activation delete-activation delete_activation list-activations list_activations compact help" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand revocations; and not __fish_seen_subcommand_from add-user add_user delete-user delete_user list-users list_users add-activation add_activation delete-activation delete_activation list-activations list_activations compact help" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand revocations; and not __fish_seen_subcommand_from add-user add_user delete-user delete_user list-users list_users add-activation add_activation delete-activation delete_activation list-activations list_activations compact help" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand revocations; and not __fish_seen_subcommand_from add-user add_user delete-user delete_user list-users list_users add-activation add_activation delete-activation delete_activation list-activations list_activations compact help" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand revocations; and not __fish_seen_subcommand_from add-user add_user delete-user delete_user list-users list_users add-activation add_activation delete-activation delete_activation list-activations list_activations compact help" -s h -l help -d 'Print help'
complete -c accord -n "__fish_accord_using_subcommand revocations; and not __fish_seen_subcommand_from add-user add_user delete-user delete_user list-users list_users add-activation add_activation delete-activation delete_activation list-activations list_activations compact help" -f -a "add-user" -d 'Revoke users'
complete -c accord -n "__fish_accord_using_subcommand revocations; and not __fish_seen_subcommand_from add-user add_user delete-user delete_user list-users list_users add-activation add_activation delete-activation delete_activation list-activations list_activations compact help" -f -a "add_user" -d 'Revoke users'
complete -c accord -n "__fish_accord_using_subcommand revocations; and not __fish_seen_subcommand_from add-user add_user delete-user delete_user list-users list_users add-activation add_activation delete-activation delete_activation list-activations list_activations compact help" -f -a "delete-user" -d 'Take the revocations of users back'
complete -c accord -n "__fish_accord_using_subcommand revocations; and not __fish_seen_subcommand_from add-user add_user delete-user delete_user list-users list_users add-activation add_activation delete-activation delete_activation list-activations list_activations compact help" -f -a "delete_user" -d 'Take the revocations of users back'
complete -c accord -n "__fish_accord_using_subcommand revocations; and not __fish_seen_subcommand_from add-user add_user delete-user delete_user list-users list_users add-activation add_activation delete-activation delete_activation list-activations list_activations compact help" -f -a "list-users" -d 'List revoked users'
complete -c accord -n "__fish_accord_using_subcommand revocations; and not __fish_seen_subcommand_from add-user add_user delete-user delete_user list-users list_users add-activation add_activation delete-activation delete_activation list-activations list_activations compact help" -f -a "list_users" -d 'List revoked users'
complete -c accord -n "__fish_accord_using_subcommand revocations; and not __fish_seen_subcommand_from add-user add_user delete-user delete_user list-users list_users add-activation add_activation delete-activation delete_activation list-activations list_activations compact help" -f -a "add-activation" -d 'Revoke activations'
complete -c accord -n "__fish_accord_using_subcommand revocations; and not __fish_seen_subcommand_from add-user add_user delete-user delete_user list-users list_users add-activation add_activation delete-activation delete_activation list-activations list_activations compact help" -f -a "add_activation" -d 'Revoke activations'
complete -c accord -n "__fish_accord_using_subcommand revocations; and not __fish_seen_subcommand_from add-user add_user delete-user delete_user list-users list_users add-activation add_activation delete-activation delete_activation list-activations list_activations compact help" -f -a "delete-activation" -d 'Take the revocations of activations back'
complete -c accord -n "__fish_accord_using_subcommand revocations; and not __fish_seen_subcommand_from add-user add_user delete-user delete_user list-users list_users add-activation add_activation delete-activation delete_activation list-activations list_activations compact help" -f -a "delete_activation" -d 'Take the revocations of activations back'
complete -c accord -n "__fish_accord_using_subcommand revocations; and not __fish_seen_subcommand_from add-user add_user delete-user delete_user list-users list_users add-activation add_activation delete-activation delete_activation list-activations list_activations compact help" -f -a "list-activations" -d 'List revoked activations'
complete -c accord -n "__fish_accord_using_subcommand revocations; and not __fish_seen_subcommand_from add-user add_user delete-user delete_user list-users list_users add-activation add_activation delete-activation delete_activation list-activations list_activations compact help" -f -a "list_activations" -d 'List revoked activations'
complete -c accord -n "__fish_accord_using_subcommand revocations; and not __fish_seen_subcommand_from add-user add_user delete-user delete_user list-users list_users add-activation add_activation delete-activation delete_activation list-activations list_activations compact help" -f -a "compact" -d 'Drop revocations that a later one for all covers'
complete -c accord -n "__fish_accord_using_subcommand revocations; and not __fish_seen_subcommand_from add-user add_user delete-user delete_user list-users list_users add-activation add_activation delete-activation delete_activation list-activations list_activations compact help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from add-user" -s n -l name -d 'Name of a user (can be repeated, or hold several separated by commas)' -r
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from add-user" -s u -l user-public-key -d 'Public key or name of a user, who need not be in the store; `*` for all users (can be repeated, or hold several separated by commas)' -r
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from add-user" -l at -d 'Revoke what was issued up to this time: RFC 3339, seconds since 1970, or `0` for now' -r
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from add-user" -s a -l account -d 'Account of the user, by name or public key; the current one if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from add-user" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from add-user" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from add-user" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from add-user" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from add-user" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from add-user" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from add-user" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from add-user" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from add-user" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from add-user" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from add-user" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from add-user" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from add-user" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from add_user" -s n -l name -d 'Name of a user (can be repeated, or hold several separated by commas)' -r
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from add_user" -s u -l user-public-key -d 'Public key or name of a user, who need not be in the store; `*` for all users (can be repeated, or hold several separated by commas)' -r
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from add_user" -l at -d 'Revoke what was issued up to this time: RFC 3339, seconds since 1970, or `0` for now' -r
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from add_user" -s a -l account -d 'Account of the user, by name or public key; the current one if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from add_user" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from add_user" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from add_user" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from add_user" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from add_user" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from add_user" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from add_user" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from add_user" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from add_user" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from add_user" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from add_user" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from add_user" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from add_user" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from delete-user" -s n -l name -d 'Name of a user (can be repeated, or hold several separated by commas)' -r
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from delete-user" -s u -l user-public-key -d 'Public key or name of a user, who need not be in the store; `*` for the revocation of all users (can be repeated, or hold several separated by commas)' -r
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from delete-user" -s a -l account -d 'Account of the user, by name or public key; the current one if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from delete-user" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from delete-user" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from delete-user" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from delete-user" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from delete-user" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from delete-user" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from delete-user" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from delete-user" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from delete-user" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from delete-user" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from delete-user" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from delete-user" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from delete-user" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from delete_user" -s n -l name -d 'Name of a user (can be repeated, or hold several separated by commas)' -r
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from delete_user" -s u -l user-public-key -d 'Public key or name of a user, who need not be in the store; `*` for the revocation of all users (can be repeated, or hold several separated by commas)' -r
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from delete_user" -s a -l account -d 'Account of the user, by name or public key; the current one if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from delete_user" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from delete_user" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from delete_user" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from delete_user" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from delete_user" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from delete_user" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from delete_user" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from delete_user" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from delete_user" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from delete_user" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from delete_user" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from delete_user" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from delete_user" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from list-users" -s a -l account -d 'Account, by name or public key; the current one if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from list-users" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from list-users" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from list-users" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from list-users" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from list-users" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from list-users" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from list-users" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from list-users" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from list-users" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from list-users" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from list-users" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from list-users" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from list-users" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from list_users" -s a -l account -d 'Account, by name or public key; the current one if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from list_users" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from list_users" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from list_users" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from list_users" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from list_users" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from list_users" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from list_users" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from list_users" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from list_users" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from list_users" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from list_users" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from list_users" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from list_users" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from add-activation" -s s -l subject -d 'Subject of the export, or one inside it; the only export of its kind if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from add-activation" -s t -l target-account -d 'Importing account, by name or public key; `*` for all (can be repeated, or hold several separated by commas)' -r
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from add-activation" -l at -d 'Revoke what was issued up to this time: RFC 3339, seconds since 1970, or `0` for now' -r
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from add-activation" -s a -l account -d 'Account that exports, by name or public key; the current one if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from add-activation" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from add-activation" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from add-activation" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from add-activation" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from add-activation" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from add-activation" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from add-activation" -l service -d 'The export is a service, not a stream'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from add-activation" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from add-activation" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from add-activation" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from add-activation" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from add-activation" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from add-activation" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from add-activation" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from add_activation" -s s -l subject -d 'Subject of the export, or one inside it; the only export of its kind if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from add_activation" -s t -l target-account -d 'Importing account, by name or public key; `*` for all (can be repeated, or hold several separated by commas)' -r
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from add_activation" -l at -d 'Revoke what was issued up to this time: RFC 3339, seconds since 1970, or `0` for now' -r
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from add_activation" -s a -l account -d 'Account that exports, by name or public key; the current one if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from add_activation" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from add_activation" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from add_activation" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from add_activation" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from add_activation" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from add_activation" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from add_activation" -l service -d 'The export is a service, not a stream'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from add_activation" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from add_activation" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from add_activation" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from add_activation" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from add_activation" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from add_activation" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from add_activation" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from delete-activation" -s s -l subject -d 'Subject of the export, or one inside it; the only export of its kind if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from delete-activation" -s t -l target-account -d 'Importing account, by name or public key; `*` for the revocation of all (can be repeated, or hold several separated by commas)' -r
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from delete-activation" -s a -l account -d 'Account that exports, by name or public key; the current one if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from delete-activation" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from delete-activation" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from delete-activation" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from delete-activation" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from delete-activation" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from delete-activation" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from delete-activation" -l service -d 'The export is a service, not a stream'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from delete-activation" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from delete-activation" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from delete-activation" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from delete-activation" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from delete-activation" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from delete-activation" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from delete-activation" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from delete_activation" -s s -l subject -d 'Subject of the export, or one inside it; the only export of its kind if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from delete_activation" -s t -l target-account -d 'Importing account, by name or public key; `*` for the revocation of all (can be repeated, or hold several separated by commas)' -r
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from delete_activation" -s a -l account -d 'Account that exports, by name or public key; the current one if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from delete_activation" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from delete_activation" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from delete_activation" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from delete_activation" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from delete_activation" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from delete_activation" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from delete_activation" -l service -d 'The export is a service, not a stream'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from delete_activation" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from delete_activation" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from delete_activation" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from delete_activation" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from delete_activation" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from delete_activation" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from delete_activation" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from list-activations" -s s -l subject -d 'Subject of the export, or one inside it; the only export of its kind if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from list-activations" -s a -l account -d 'Account that exports, by name or public key; the current one if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from list-activations" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from list-activations" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from list-activations" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from list-activations" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from list-activations" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from list-activations" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from list-activations" -l service -d 'The export is a service, not a stream'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from list-activations" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from list-activations" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from list-activations" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from list-activations" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from list-activations" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from list-activations" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from list-activations" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from list_activations" -s s -l subject -d 'Subject of the export, or one inside it; the only export of its kind if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from list_activations" -s a -l account -d 'Account that exports, by name or public key; the current one if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from list_activations" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from list_activations" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from list_activations" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from list_activations" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from list_activations" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from list_activations" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from list_activations" -l service -d 'The export is a service, not a stream'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from list_activations" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from list_activations" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from list_activations" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from list_activations" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from list_activations" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from list_activations" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from list_activations" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from compact" -s a -l account -d 'Account, by name or public key; the current one if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from compact" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from compact" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from compact" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from compact" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from compact" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from compact" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from compact" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from compact" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from compact" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from compact" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from compact" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from compact" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from compact" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from help" -f -a "add-user" -d 'Revoke users'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from help" -f -a "delete-user" -d 'Take the revocations of users back'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from help" -f -a "list-users" -d 'List revoked users'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from help" -f -a "add-activation" -d 'Revoke activations'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from help" -f -a "delete-activation" -d 'Take the revocations of activations back'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from help" -f -a "list-activations" -d 'List revoked activations'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from help" -f -a "compact" -d 'Drop revocations that a later one for all covers'
complete -c accord -n "__fish_accord_using_subcommand revocations; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c accord -n "__fish_accord_using_subcommand select; and not __fish_seen_subcommand_from operator account help" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand select; and not __fish_seen_subcommand_from operator account help" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand select; and not __fish_seen_subcommand_from operator account help" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand select; and not __fish_seen_subcommand_from operator account help" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand select; and not __fish_seen_subcommand_from operator account help" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand select; and not __fish_seen_subcommand_from operator account help" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand select; and not __fish_seen_subcommand_from operator account help" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand select; and not __fish_seen_subcommand_from operator account help" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand select; and not __fish_seen_subcommand_from operator account help" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand select; and not __fish_seen_subcommand_from operator account help" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand select; and not __fish_seen_subcommand_from operator account help" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand select; and not __fish_seen_subcommand_from operator account help" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand select; and not __fish_seen_subcommand_from operator account help" -s h -l help -d 'Print help'
complete -c accord -n "__fish_accord_using_subcommand select; and not __fish_seen_subcommand_from operator account help" -f -a "operator" -d 'Select an operator'
complete -c accord -n "__fish_accord_using_subcommand select; and not __fish_seen_subcommand_from operator account help" -f -a "account" -d 'Select an account'
complete -c accord -n "__fish_accord_using_subcommand select; and not __fish_seen_subcommand_from operator account help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c accord -n "__fish_accord_using_subcommand select; and __fish_seen_subcommand_from operator" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand select; and __fish_seen_subcommand_from operator" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand select; and __fish_seen_subcommand_from operator" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand select; and __fish_seen_subcommand_from operator" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand select; and __fish_seen_subcommand_from operator" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand select; and __fish_seen_subcommand_from operator" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand select; and __fish_seen_subcommand_from operator" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand select; and __fish_seen_subcommand_from operator" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand select; and __fish_seen_subcommand_from operator" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand select; and __fish_seen_subcommand_from operator" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand select; and __fish_seen_subcommand_from operator" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand select; and __fish_seen_subcommand_from operator" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand select; and __fish_seen_subcommand_from operator" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand select; and __fish_seen_subcommand_from account" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand select; and __fish_seen_subcommand_from account" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand select; and __fish_seen_subcommand_from account" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand select; and __fish_seen_subcommand_from account" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand select; and __fish_seen_subcommand_from account" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand select; and __fish_seen_subcommand_from account" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand select; and __fish_seen_subcommand_from account" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand select; and __fish_seen_subcommand_from account" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand select; and __fish_seen_subcommand_from account" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand select; and __fish_seen_subcommand_from account" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand select; and __fish_seen_subcommand_from account" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand select; and __fish_seen_subcommand_from account" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand select; and __fish_seen_subcommand_from account" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand select; and __fish_seen_subcommand_from help" -f -a "operator" -d 'Select an operator'
complete -c accord -n "__fish_accord_using_subcommand select; and __fish_seen_subcommand_from help" -f -a "account" -d 'Select an account'
complete -c accord -n "__fish_accord_using_subcommand select; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c accord -n "__fish_accord_using_subcommand share; and not __fish_seen_subcommand_from kv list revoke service stream subject help" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand share; and not __fish_seen_subcommand_from kv list revoke service stream subject help" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand share; and not __fish_seen_subcommand_from kv list revoke service stream subject help" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand share; and not __fish_seen_subcommand_from kv list revoke service stream subject help" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand share; and not __fish_seen_subcommand_from kv list revoke service stream subject help" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand share; and not __fish_seen_subcommand_from kv list revoke service stream subject help" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand share; and not __fish_seen_subcommand_from kv list revoke service stream subject help" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand share; and not __fish_seen_subcommand_from kv list revoke service stream subject help" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand share; and not __fish_seen_subcommand_from kv list revoke service stream subject help" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand share; and not __fish_seen_subcommand_from kv list revoke service stream subject help" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand share; and not __fish_seen_subcommand_from kv list revoke service stream subject help" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand share; and not __fish_seen_subcommand_from kv list revoke service stream subject help" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand share; and not __fish_seen_subcommand_from kv list revoke service stream subject help" -s h -l help -d 'Print help'
complete -c accord -n "__fish_accord_using_subcommand share; and not __fish_seen_subcommand_from kv list revoke service stream subject help" -f -a "kv" -d 'Share a key-value bucket with another account'
complete -c accord -n "__fish_accord_using_subcommand share; and not __fish_seen_subcommand_from kv list revoke service stream subject help" -f -a "list" -d 'List what an account grants to whom'
complete -c accord -n "__fish_accord_using_subcommand share; and not __fish_seen_subcommand_from kv list revoke service stream subject help" -f -a "revoke" -d 'Take the access of one account back'
complete -c accord -n "__fish_accord_using_subcommand share; and not __fish_seen_subcommand_from kv list revoke service stream subject help" -f -a "service" -d 'Share a service with another account'
complete -c accord -n "__fish_accord_using_subcommand share; and not __fish_seen_subcommand_from kv list revoke service stream subject help" -f -a "stream" -d 'Share a consumer of a JetStream stream with another account'
complete -c accord -n "__fish_accord_using_subcommand share; and not __fish_seen_subcommand_from kv list revoke service stream subject help" -f -a "subject" -d 'Share messages of a subject with another account'
complete -c accord -n "__fish_accord_using_subcommand share; and not __fish_seen_subcommand_from kv list revoke service stream subject help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from kv" -s t -l target-account -d 'Account to share with, by public key or name' -r
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from kv" -l start -d 'Not valid before: a date (`2026-12-01`), a time (`2026-12-01T08:00:00Z`), or from now (`30d`; units m h d w M y); `0` for no start' -r
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from kv" -l expiry -d 'Not valid after: a date, a time, or from now (`30d`, `1y`; units m h d w M y); `0` for never' -r
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from kv" -s o -l output-file -d 'File for the partner, `--` for standard output; named after what is shared with whom if omitted' -r -F
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from kv" -l local-prefix -d 'What goes before the subjects in the target account; `JS.shop` makes `JS.shop.API` its API prefix' -r
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from kv" -s a -l account -d 'Account that shares, by name or public key; the current one if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from kv" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from kv" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from kv" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from kv" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from kv" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from kv" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from kv" -s w -l write -d 'Let the other account write and delete keys too'
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from kv" -l public -d 'Let every account import it, without activations'
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from kv" -s F -l force -d 'Overwrite a file that holds something other than activations of the same share'
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from kv" -l import -d 'Import it into the target account at once, which must be in this store'
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from kv" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from kv" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from kv" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from kv" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from kv" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from kv" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from kv" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from list" -s a -l account -d 'Account that exports, by name or public key; the current one if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from list" -s t -l target-account -d 'List what this account may use and no other, by public key or name' -r
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from list" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from list" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from list" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from list" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from list" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from list" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from list" -s A -l all-accounts -d 'List what all accounts of the operator grant'
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from list" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from list" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from list" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from list" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from list" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from revoke" -s t -l target-account -d 'Account that loses its access, by public key or name' -r
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from revoke" -l stream -d 'Take back what concerns this stream only; where its messages are pushed to is a share of its own' -r
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from revoke" -l bucket -d 'Take back what concerns this key-value bucket only' -r
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from revoke" -s s -l subject -d 'Take back this subject only' -r
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from revoke" -l service -d 'The subject is that of a service, where a stream has it too; `=false` for the stream' -r -f -a "true\t''
false\t''"
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from revoke" -l at -d 'Revoke what was issued up to this time: RFC 3339, seconds since 1970, or `0` for now' -r
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from revoke" -s a -l account -d 'Account that exports, by name or public key; the current one if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from revoke" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from revoke" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from revoke" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from revoke" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from revoke" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from revoke" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from revoke" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from revoke" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from revoke" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from revoke" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from revoke" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from revoke" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from revoke" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from service" -s n -l name -d 'Name of the export, if one is added; the subject if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from service" -l response-type -d 'How the service answers: `Singleton`, `Stream` or `Chunked`; one answer (`Singleton`) if omitted' -r -f -a "Singleton\t'One answer'
Stream\t'Any number of answers'
Chunked\t'One answer in several messages'"
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from service" -s t -l target-account -d 'Account to share with, by public key or name' -r
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from service" -l start -d 'Not valid before: a date (`2026-12-01`), a time (`2026-12-01T08:00:00Z`), or from now (`30d`; units m h d w M y); `0` for no start' -r
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from service" -l expiry -d 'Not valid after: a date, a time, or from now (`30d`, `1y`; units m h d w M y); `0` for never' -r
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from service" -s o -l output-file -d 'File for the partner, `--` for standard output; named after what is shared with whom if omitted' -r -F
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from service" -l local-prefix -d 'What goes before the subjects in the target account; `JS.shop` makes `JS.shop.API` its API prefix' -r
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from service" -s a -l account -d 'Account that shares, by name or public key; the current one if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from service" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from service" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from service" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from service" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from service" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from service" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from service" -l public -d 'Let every account import it, without activations'
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from service" -s F -l force -d 'Overwrite a file that holds something other than activations of the same share'
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from service" -l import -d 'Import it into the target account at once, which must be in this store'
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from service" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from service" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from service" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from service" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from service" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from service" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from service" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from stream" -l consumer -d 'Consumer that the other account uses, and nobody else' -r
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from stream" -l deliver-subject -d 'Delivery subject of the push consumer' -r
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from stream" -s t -l target-account -d 'Account to share with, by public key or name' -r
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from stream" -l start -d 'Not valid before: a date (`2026-12-01`), a time (`2026-12-01T08:00:00Z`), or from now (`30d`; units m h d w M y); `0` for no start' -r
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from stream" -l expiry -d 'Not valid after: a date, a time, or from now (`30d`, `1y`; units m h d w M y); `0` for never' -r
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from stream" -s o -l output-file -d 'File for the partner, `--` for standard output; named after what is shared with whom if omitted' -r -F
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from stream" -l local-prefix -d 'What goes before the subjects in the target account; `JS.shop` makes `JS.shop.API` its API prefix' -r
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from stream" -s a -l account -d 'Account that shares, by name or public key; the current one if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from stream" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from stream" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from stream" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from stream" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from stream" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from stream" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from stream" -l info -d 'Let clients ask what the consumer is, as many do before they fetch'
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from stream" -l push -d 'The consumer pushes its messages to a delivery subject'
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from stream" -l public -d 'Let every account import it, without activations'
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from stream" -s F -l force -d 'Overwrite a file that holds something other than activations of the same share'
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from stream" -l import -d 'Import it into the target account at once, which must be in this store'
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from stream" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from stream" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from stream" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from stream" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from stream" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from stream" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from stream" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from subject" -s n -l name -d 'Name of the export, if one is added; the subject if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from subject" -s t -l target-account -d 'Account to share with, by public key or name' -r
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from subject" -l start -d 'Not valid before: a date (`2026-12-01`), a time (`2026-12-01T08:00:00Z`), or from now (`30d`; units m h d w M y); `0` for no start' -r
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from subject" -l expiry -d 'Not valid after: a date, a time, or from now (`30d`, `1y`; units m h d w M y); `0` for never' -r
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from subject" -s o -l output-file -d 'File for the partner, `--` for standard output; named after what is shared with whom if omitted' -r -F
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from subject" -l local-prefix -d 'What goes before the subjects in the target account; `JS.shop` makes `JS.shop.API` its API prefix' -r
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from subject" -s a -l account -d 'Account that shares, by name or public key; the current one if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from subject" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from subject" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from subject" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from subject" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from subject" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from subject" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from subject" -l public -d 'Let every account import it, without activations'
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from subject" -s F -l force -d 'Overwrite a file that holds something other than activations of the same share'
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from subject" -l import -d 'Import it into the target account at once, which must be in this store'
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from subject" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from subject" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from subject" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from subject" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from subject" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from subject" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from subject" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from help" -f -a "kv" -d 'Share a key-value bucket with another account'
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from help" -f -a "list" -d 'List what an account grants to whom'
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from help" -f -a "revoke" -d 'Take the access of one account back'
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from help" -f -a "service" -d 'Share a service with another account'
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from help" -f -a "stream" -d 'Share a consumer of a JetStream stream with another account'
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from help" -f -a "subject" -d 'Share messages of a subject with another account'
complete -c accord -n "__fish_accord_using_subcommand share; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c accord -n "__fish_accord_using_subcommand tool; and not __fish_seen_subcommand_from pub sub req reply rtt help" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand tool; and not __fish_seen_subcommand_from pub sub req reply rtt help" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand tool; and not __fish_seen_subcommand_from pub sub req reply rtt help" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand tool; and not __fish_seen_subcommand_from pub sub req reply rtt help" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand tool; and not __fish_seen_subcommand_from pub sub req reply rtt help" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand tool; and not __fish_seen_subcommand_from pub sub req reply rtt help" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand tool; and not __fish_seen_subcommand_from pub sub req reply rtt help" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand tool; and not __fish_seen_subcommand_from pub sub req reply rtt help" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand tool; and not __fish_seen_subcommand_from pub sub req reply rtt help" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand tool; and not __fish_seen_subcommand_from pub sub req reply rtt help" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand tool; and not __fish_seen_subcommand_from pub sub req reply rtt help" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand tool; and not __fish_seen_subcommand_from pub sub req reply rtt help" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand tool; and not __fish_seen_subcommand_from pub sub req reply rtt help" -s h -l help -d 'Print help'
complete -c accord -n "__fish_accord_using_subcommand tool; and not __fish_seen_subcommand_from pub sub req reply rtt help" -f -a "pub" -d 'Publish a message'
complete -c accord -n "__fish_accord_using_subcommand tool; and not __fish_seen_subcommand_from pub sub req reply rtt help" -f -a "sub" -d 'Subscribe to a subject and print what arrives'
complete -c accord -n "__fish_accord_using_subcommand tool; and not __fish_seen_subcommand_from pub sub req reply rtt help" -f -a "req" -d 'Send a request and print the reply'
complete -c accord -n "__fish_accord_using_subcommand tool; and not __fish_seen_subcommand_from pub sub req reply rtt help" -f -a "reply" -d 'Answer requests'
complete -c accord -n "__fish_accord_using_subcommand tool; and not __fish_seen_subcommand_from pub sub req reply rtt help" -f -a "rtt" -d 'Measure the round trip to a server'
complete -c accord -n "__fish_accord_using_subcommand tool; and not __fish_seen_subcommand_from pub sub req reply rtt help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from pub" -s u -l user -d 'User to connect as; the account\'s only user if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from pub" -s a -l account -d 'Account of the user, by name or public key; the current one if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from pub" -l nats -d 'Server to connect to (can be repeated, or separated by commas); the operator\'s service URLs if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from pub" -l ca-cert -d 'File with the certificates of authorities to trust; the environment variable `NATS_CA` if omitted' -r -F
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from pub" -l client-cert -d 'File with the client certificate; `NATS_CERT` if omitted' -r -F
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from pub" -l client-key -d 'File with the key of the client certificate; `NATS_KEY` if omitted' -r -F
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from pub" -l tls-curves -d 'Curves to offer, separated by commas: P256, P384, P521, X25519' -r
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from pub" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from pub" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from pub" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from pub" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from pub" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from pub" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from pub" -l tls-first -d 'Start the TLS handshake before the server\'s greeting, for servers set to `handshake_first`'
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from pub" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from pub" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from pub" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from pub" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from pub" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from pub" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from pub" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from sub" -s q -l queue -d 'Queue group: each message goes to one of its members' -r
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from sub" -l max-messages -d 'End after this many messages; without end if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from sub" -s u -l user -d 'User to connect as; the account\'s only user if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from sub" -s a -l account -d 'Account of the user, by name or public key; the current one if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from sub" -l nats -d 'Server to connect to (can be repeated, or separated by commas); the operator\'s service URLs if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from sub" -l ca-cert -d 'File with the certificates of authorities to trust; the environment variable `NATS_CA` if omitted' -r -F
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from sub" -l client-cert -d 'File with the client certificate; `NATS_CERT` if omitted' -r -F
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from sub" -l client-key -d 'File with the key of the client certificate; `NATS_KEY` if omitted' -r -F
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from sub" -l tls-curves -d 'Curves to offer, separated by commas: P256, P384, P521, X25519' -r
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from sub" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from sub" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from sub" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from sub" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from sub" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from sub" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from sub" -s E -l encrypt -d 'Was an experiment of nsc'
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from sub" -l tls-first -d 'Start the TLS handshake before the server\'s greeting, for servers set to `handshake_first`'
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from sub" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from sub" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from sub" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from sub" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from sub" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from sub" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from sub" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from req" -l timeout -d 'Seconds to wait for the reply' -r
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from req" -s u -l user -d 'User to connect as; the account\'s only user if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from req" -s a -l account -d 'Account of the user, by name or public key; the current one if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from req" -l nats -d 'Server to connect to (can be repeated, or separated by commas); the operator\'s service URLs if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from req" -l ca-cert -d 'File with the certificates of authorities to trust; the environment variable `NATS_CA` if omitted' -r -F
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from req" -l client-cert -d 'File with the client certificate; `NATS_CERT` if omitted' -r -F
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from req" -l client-key -d 'File with the key of the client certificate; `NATS_KEY` if omitted' -r -F
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from req" -l tls-curves -d 'Curves to offer, separated by commas: P256, P384, P521, X25519' -r
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from req" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from req" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from req" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from req" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from req" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from req" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from req" -s E -l encrypt -d 'Was an experiment of nsc'
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from req" -l tls-first -d 'Start the TLS handshake before the server\'s greeting, for servers set to `handshake_first`'
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from req" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from req" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from req" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from req" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from req" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from req" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from req" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from reply" -s q -l queue -d 'Queue group: each request goes to one of its members' -r
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from reply" -l max-messages -d 'End after this many requests; without end if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from reply" -s u -l user -d 'User to connect as; the account\'s only user if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from reply" -s a -l account -d 'Account of the user, by name or public key; the current one if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from reply" -l nats -d 'Server to connect to (can be repeated, or separated by commas); the operator\'s service URLs if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from reply" -l ca-cert -d 'File with the certificates of authorities to trust; the environment variable `NATS_CA` if omitted' -r -F
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from reply" -l client-cert -d 'File with the client certificate; `NATS_CERT` if omitted' -r -F
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from reply" -l client-key -d 'File with the key of the client certificate; `NATS_KEY` if omitted' -r -F
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from reply" -l tls-curves -d 'Curves to offer, separated by commas: P256, P384, P521, X25519' -r
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from reply" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from reply" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from reply" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from reply" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from reply" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from reply" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from reply" -l tls-first -d 'Start the TLS handshake before the server\'s greeting, for servers set to `handshake_first`'
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from reply" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from reply" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from reply" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from reply" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from reply" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from reply" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from reply" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from rtt" -s u -l user -d 'User to connect as; the account\'s only user if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from rtt" -s a -l account -d 'Account of the user, by name or public key; the current one if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from rtt" -l nats -d 'Server to connect to (can be repeated, or separated by commas); the operator\'s service URLs if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from rtt" -l ca-cert -d 'File with the certificates of authorities to trust; the environment variable `NATS_CA` if omitted' -r -F
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from rtt" -l client-cert -d 'File with the client certificate; `NATS_CERT` if omitted' -r -F
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from rtt" -l client-key -d 'File with the key of the client certificate; `NATS_KEY` if omitted' -r -F
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from rtt" -l tls-curves -d 'Curves to offer, separated by commas: P256, P384, P521, X25519' -r
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from rtt" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from rtt" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from rtt" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from rtt" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from rtt" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from rtt" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from rtt" -l tls-first -d 'Start the TLS handshake before the server\'s greeting, for servers set to `handshake_first`'
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from rtt" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from rtt" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from rtt" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from rtt" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from rtt" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from rtt" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from rtt" -s h -l help -d 'Print help'
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from help" -f -a "pub" -d 'Publish a message'
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from help" -f -a "sub" -d 'Subscribe to a subject and print what arrives'
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from help" -f -a "req" -d 'Send a request and print the reply'
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from help" -f -a "reply" -d 'Answer requests'
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from help" -f -a "rtt" -d 'Measure the round trip to a server'
complete -c accord -n "__fish_accord_using_subcommand tool; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c accord -n "__fish_accord_using_subcommand test; and not __fish_seen_subcommand_from doc flags nkey whoflag help" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand test; and not __fish_seen_subcommand_from doc flags nkey whoflag help" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand test; and not __fish_seen_subcommand_from doc flags nkey whoflag help" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand test; and not __fish_seen_subcommand_from doc flags nkey whoflag help" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand test; and not __fish_seen_subcommand_from doc flags nkey whoflag help" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand test; and not __fish_seen_subcommand_from doc flags nkey whoflag help" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand test; and not __fish_seen_subcommand_from doc flags nkey whoflag help" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand test; and not __fish_seen_subcommand_from doc flags nkey whoflag help" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand test; and not __fish_seen_subcommand_from doc flags nkey whoflag help" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand test; and not __fish_seen_subcommand_from doc flags nkey whoflag help" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand test; and not __fish_seen_subcommand_from doc flags nkey whoflag help" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand test; and not __fish_seen_subcommand_from doc flags nkey whoflag help" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand test; and not __fish_seen_subcommand_from doc flags nkey whoflag help" -s h -l help -d 'Print help'
complete -c accord -n "__fish_accord_using_subcommand test; and not __fish_seen_subcommand_from doc flags nkey whoflag help" -f -a "doc" -d 'Write the help of all commands as Markdown'
complete -c accord -n "__fish_accord_using_subcommand test; and not __fish_seen_subcommand_from doc flags nkey whoflag help" -f -a "flags" -d 'Print a table of all commands and options as CSV'
complete -c accord -n "__fish_accord_using_subcommand test; and not __fish_seen_subcommand_from doc flags nkey whoflag help" -f -a "nkey" -d 'Generate nkeys'
complete -c accord -n "__fish_accord_using_subcommand test; and not __fish_seen_subcommand_from doc flags nkey whoflag help" -f -a "whoflag" -d 'Print the commands that have an option'
complete -c accord -n "__fish_accord_using_subcommand test; and not __fish_seen_subcommand_from doc flags nkey whoflag help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c accord -n "__fish_accord_using_subcommand test; and __fish_seen_subcommand_from doc" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand test; and __fish_seen_subcommand_from doc" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand test; and __fish_seen_subcommand_from doc" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand test; and __fish_seen_subcommand_from doc" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand test; and __fish_seen_subcommand_from doc" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand test; and __fish_seen_subcommand_from doc" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand test; and __fish_seen_subcommand_from doc" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand test; and __fish_seen_subcommand_from doc" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand test; and __fish_seen_subcommand_from doc" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand test; and __fish_seen_subcommand_from doc" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand test; and __fish_seen_subcommand_from doc" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand test; and __fish_seen_subcommand_from doc" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand test; and __fish_seen_subcommand_from doc" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand test; and __fish_seen_subcommand_from flags" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand test; and __fish_seen_subcommand_from flags" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand test; and __fish_seen_subcommand_from flags" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand test; and __fish_seen_subcommand_from flags" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand test; and __fish_seen_subcommand_from flags" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand test; and __fish_seen_subcommand_from flags" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand test; and __fish_seen_subcommand_from flags" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand test; and __fish_seen_subcommand_from flags" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand test; and __fish_seen_subcommand_from flags" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand test; and __fish_seen_subcommand_from flags" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand test; and __fish_seen_subcommand_from flags" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand test; and __fish_seen_subcommand_from flags" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand test; and __fish_seen_subcommand_from flags" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand test; and __fish_seen_subcommand_from nkey" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand test; and __fish_seen_subcommand_from nkey" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand test; and __fish_seen_subcommand_from nkey" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand test; and __fish_seen_subcommand_from nkey" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand test; and __fish_seen_subcommand_from nkey" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand test; and __fish_seen_subcommand_from nkey" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand test; and __fish_seen_subcommand_from nkey" -s o -l operator -d 'Generate an operator key'
complete -c accord -n "__fish_accord_using_subcommand test; and __fish_seen_subcommand_from nkey" -s a -l account -d 'Generate an account key'
complete -c accord -n "__fish_accord_using_subcommand test; and __fish_seen_subcommand_from nkey" -s u -l user -d 'Generate a user key'
complete -c accord -n "__fish_accord_using_subcommand test; and __fish_seen_subcommand_from nkey" -s x -l curve -d 'Generate a curve key, for encrypted auth callout requests'
complete -c accord -n "__fish_accord_using_subcommand test; and __fish_seen_subcommand_from nkey" -s S -l store -d 'Store the seeds in the keystore instead of printing them'
complete -c accord -n "__fish_accord_using_subcommand test; and __fish_seen_subcommand_from nkey" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand test; and __fish_seen_subcommand_from nkey" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand test; and __fish_seen_subcommand_from nkey" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand test; and __fish_seen_subcommand_from nkey" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand test; and __fish_seen_subcommand_from nkey" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand test; and __fish_seen_subcommand_from nkey" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand test; and __fish_seen_subcommand_from nkey" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand test; and __fish_seen_subcommand_from whoflag" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand test; and __fish_seen_subcommand_from whoflag" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand test; and __fish_seen_subcommand_from whoflag" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand test; and __fish_seen_subcommand_from whoflag" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand test; and __fish_seen_subcommand_from whoflag" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand test; and __fish_seen_subcommand_from whoflag" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand test; and __fish_seen_subcommand_from whoflag" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand test; and __fish_seen_subcommand_from whoflag" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand test; and __fish_seen_subcommand_from whoflag" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand test; and __fish_seen_subcommand_from whoflag" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand test; and __fish_seen_subcommand_from whoflag" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand test; and __fish_seen_subcommand_from whoflag" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand test; and __fish_seen_subcommand_from whoflag" -s h -l help -d 'Print help'
complete -c accord -n "__fish_accord_using_subcommand test; and __fish_seen_subcommand_from help" -f -a "doc" -d 'Write the help of all commands as Markdown'
complete -c accord -n "__fish_accord_using_subcommand test; and __fish_seen_subcommand_from help" -f -a "flags" -d 'Print a table of all commands and options as CSV'
complete -c accord -n "__fish_accord_using_subcommand test; and __fish_seen_subcommand_from help" -f -a "nkey" -d 'Generate nkeys'
complete -c accord -n "__fish_accord_using_subcommand test; and __fish_seen_subcommand_from help" -f -a "whoflag" -d 'Print the commands that have an option'
complete -c accord -n "__fish_accord_using_subcommand test; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c accord -n "__fish_accord_using_subcommand env" -s s -l store -d 'Directory of the store to use from now on' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand env" -s o -l operator -d 'Operator to use from now on, by name or public key' -r
complete -c accord -n "__fish_accord_using_subcommand env" -s a -l account -d 'Account to use from now on, by name or public key' -r
complete -c accord -n "__fish_accord_using_subcommand env" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand env" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand env" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand env" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand env" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand env" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand env" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand env" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand env" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand env" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand env" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand env" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand env" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand expirations" -s e -l within -d 'What counts as soon: a time from now (`2w`; units m h d w M y), a date, or a time' -r
complete -c accord -n "__fish_accord_using_subcommand expirations" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand expirations" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand expirations" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand expirations" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand expirations" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand expirations" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand expirations" -l skip -d 'Leave out what neither has expired nor expires soon'
complete -c accord -n "__fish_accord_using_subcommand expirations" -l exit-code -d 'Exit with 4 if something has expired, expires soon, or cannot be read'
complete -c accord -n "__fish_accord_using_subcommand expirations" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand expirations" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand expirations" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand expirations" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand expirations" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand expirations" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand expirations" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand load" -l profile -d 'Operator and account in one: `nsc://OPERATOR?secret=SEED&user=NAME`, OPERATOR being a well-known one' -r
complete -c accord -n "__fish_accord_using_subcommand load" -l url -d 'Operator JWT to fetch: an http(s) URL, a file, or the name of a well-known operator' -r
complete -c accord -n "__fish_accord_using_subcommand load" -l seed -d 'Seed of the account: the path of its file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand load" -l user -d 'Name of the user' -r
complete -c accord -n "__fish_accord_using_subcommand load" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand load" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand load" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand load" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand load" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand load" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand load" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand load" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand load" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand load" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand load" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand load" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand load" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand pull" -s a -l account -d 'Account to pull, by name or public key; the current one if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand pull" -s u -l account-jwt-server-url -d 'Server to pull from, for this time: a nats, tls, ws, wss, http or https URL; the operator\'s if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand pull" -l system-account -d 'Account to log in through to nats-servers, by name or public key; the operator\'s system account if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand pull" -l system-user -d 'User of the system account to log in as, from the keystore; a temporary one if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand pull" -l timeout -d 'Seconds to wait for servers that do not answer; 5 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand pull" -l ca-cert -d 'File with the certificates of authorities to trust; the environment variable `NATS_CA` if omitted' -r -F
complete -c accord -n "__fish_accord_using_subcommand pull" -l client-cert -d 'File with the client certificate; `NATS_CERT` if omitted' -r -F
complete -c accord -n "__fish_accord_using_subcommand pull" -l client-key -d 'File with the key of the client certificate; `NATS_KEY` if omitted' -r -F
complete -c accord -n "__fish_accord_using_subcommand pull" -l tls-curves -d 'Curves to offer, separated by commas: P256, P384, P521, X25519' -r
complete -c accord -n "__fish_accord_using_subcommand pull" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand pull" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand pull" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand pull" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand pull" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand pull" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand pull" -s A -l all -d 'Pull every account, from an account server those that are known here and the operator'
complete -c accord -n "__fish_accord_using_subcommand pull" -s F -l overwrite-newer -d 'Replace local JWTs also by older ones'
complete -c accord -n "__fish_accord_using_subcommand pull" -l tls-first -d 'Start the TLS handshake before the server\'s greeting, for servers set to `handshake_first`'
complete -c accord -n "__fish_accord_using_subcommand pull" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand pull" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand pull" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand pull" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand pull" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand pull" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand pull" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand push" -s a -l account -d 'Account to push, by name or public key; the current one if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand push" -s u -l account-jwt-server-url -d 'Server to push to, for this time: a nats, tls, ws, wss, http or https URL; the operator\'s if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand push" -s R -l account-removal -d 'Delete an account from the servers, by name or public key; nothing is pushed unless `--all` says so' -r
complete -c accord -n "__fish_accord_using_subcommand push" -l system-account -d 'Account to log in through, by name or public key; the operator\'s system account if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand push" -l system-user -d 'User of the system account to log in as, from the keystore; a temporary one if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand push" -l timeout -d 'Seconds to wait for servers that do not answer; 5 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand push" -l ca-cert -d 'File with the certificates of authorities to trust; the environment variable `NATS_CA` if omitted' -r -F
complete -c accord -n "__fish_accord_using_subcommand push" -l client-cert -d 'File with the client certificate; `NATS_CERT` if omitted' -r -F
complete -c accord -n "__fish_accord_using_subcommand push" -l client-key -d 'File with the key of the client certificate; `NATS_KEY` if omitted' -r -F
complete -c accord -n "__fish_accord_using_subcommand push" -l tls-curves -d 'Curves to offer, separated by commas: P256, P384, P521, X25519' -r
complete -c accord -n "__fish_accord_using_subcommand push" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand push" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand push" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand push" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand push" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand push" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand push" -s A -l all -d 'Push every account of the operator'
complete -c accord -n "__fish_accord_using_subcommand push" -s F -l force -d 'Push also what is invalid or not signed by the operator'
complete -c accord -n "__fish_accord_using_subcommand push" -s D -l diff -d 'List what the servers hold against the store; nothing is pushed unless `--all` says so'
complete -c accord -n "__fish_accord_using_subcommand push" -s P -l prune -d 'Delete from the servers what is not in the store; nothing is pushed unless `--all` says so'
complete -c accord -n "__fish_accord_using_subcommand push" -l tls-first -d 'Start the TLS handshake before the server\'s greeting, for servers set to `handshake_first`'
complete -c accord -n "__fish_accord_using_subcommand push" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand push" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand push" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand push" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand push" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand push" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand push" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand update" -l version -d 'Version that is wanted; the latest if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand update" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand update" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand update" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand update" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand update" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand update" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand update" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand update" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand update" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand update" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand update" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand update" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand update" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand validate" -s a -l account -d 'Account to validate with its users, by name or public key; the current one if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand validate" -s f -l file -d 'File of JWTs to validate, one a line or armored' -r -F
complete -c accord -n "__fish_accord_using_subcommand validate" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand validate" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand validate" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand validate" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand validate" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand validate" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand validate" -s A -l all-accounts -d 'Validate all accounts of the operator with their users'
complete -c accord -n "__fish_accord_using_subcommand validate" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand validate" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand validate" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand validate" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand validate" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand validate" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand validate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand completion" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand completion" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand completion" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand completion" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand completion" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand completion" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand completion" -l static -d 'Print a script of commands and options only, which does not run this program'
complete -c accord -n "__fish_accord_using_subcommand completion" -l no-descriptions -d 'Leave out descriptions (accepted for nsc\'s sake; the scripts decide by shell)'
complete -c accord -n "__fish_accord_using_subcommand completion" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand completion" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand completion" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand completion" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand completion" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand completion" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand completion" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand fix" -l in -d 'Directory or file to look in (can be repeated)' -r -F
complete -c accord -n "__fish_accord_using_subcommand fix" -l out -d 'Directory to write to, one with a new name if omitted' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand fix" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand fix" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand fix" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand fix" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand fix" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand fix" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand fix" -l creds -d 'Look into creds files too'
complete -c accord -n "__fish_accord_using_subcommand fix" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand fix" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand fix" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand fix" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand fix" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand fix" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand fix" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand migrate" -s u -l url -d 'Account JWT: a file or an http(s) URL' -r -F
complete -c accord -n "__fish_accord_using_subcommand migrate" -l operator-dir -d 'Directory of an operator, all of whose accounts are migrated' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand migrate" -l to-operator -d 'Operator to migrate to, by name or public key; the one in use if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand migrate" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand migrate" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand migrate" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand migrate" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand migrate" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand migrate" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand migrate" -s F -l force -d 'Replace accounts that are here already under the same name and key'
complete -c accord -n "__fish_accord_using_subcommand migrate" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand migrate" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand migrate" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand migrate" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand migrate" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand migrate" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand migrate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand upgrade-jwt" -l backup -d 'New file to keep the old JWT in' -r -F
complete -c accord -n "__fish_accord_using_subcommand upgrade-jwt" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand upgrade-jwt" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand upgrade-jwt" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand upgrade-jwt" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand upgrade-jwt" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand upgrade-jwt" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand upgrade-jwt" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand upgrade-jwt" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand upgrade-jwt" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand upgrade-jwt" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand upgrade-jwt" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand upgrade-jwt" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand upgrade-jwt" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand pub" -s u -l user -d 'User to connect as; the account\'s only user if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand pub" -s a -l account -d 'Account of the user, by name or public key; the current one if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand pub" -l nats -d 'Server to connect to (can be repeated, or separated by commas); the operator\'s service URLs if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand pub" -l ca-cert -d 'File with the certificates of authorities to trust; the environment variable `NATS_CA` if omitted' -r -F
complete -c accord -n "__fish_accord_using_subcommand pub" -l client-cert -d 'File with the client certificate; `NATS_CERT` if omitted' -r -F
complete -c accord -n "__fish_accord_using_subcommand pub" -l client-key -d 'File with the key of the client certificate; `NATS_KEY` if omitted' -r -F
complete -c accord -n "__fish_accord_using_subcommand pub" -l tls-curves -d 'Curves to offer, separated by commas: P256, P384, P521, X25519' -r
complete -c accord -n "__fish_accord_using_subcommand pub" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand pub" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand pub" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand pub" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand pub" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand pub" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand pub" -l tls-first -d 'Start the TLS handshake before the server\'s greeting, for servers set to `handshake_first`'
complete -c accord -n "__fish_accord_using_subcommand pub" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand pub" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand pub" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand pub" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand pub" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand pub" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand pub" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand sub" -s q -l queue -d 'Queue group: each message goes to one of its members' -r
complete -c accord -n "__fish_accord_using_subcommand sub" -l max-messages -d 'End after this many messages; without end if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand sub" -s u -l user -d 'User to connect as; the account\'s only user if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand sub" -s a -l account -d 'Account of the user, by name or public key; the current one if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand sub" -l nats -d 'Server to connect to (can be repeated, or separated by commas); the operator\'s service URLs if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand sub" -l ca-cert -d 'File with the certificates of authorities to trust; the environment variable `NATS_CA` if omitted' -r -F
complete -c accord -n "__fish_accord_using_subcommand sub" -l client-cert -d 'File with the client certificate; `NATS_CERT` if omitted' -r -F
complete -c accord -n "__fish_accord_using_subcommand sub" -l client-key -d 'File with the key of the client certificate; `NATS_KEY` if omitted' -r -F
complete -c accord -n "__fish_accord_using_subcommand sub" -l tls-curves -d 'Curves to offer, separated by commas: P256, P384, P521, X25519' -r
complete -c accord -n "__fish_accord_using_subcommand sub" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand sub" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand sub" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand sub" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand sub" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand sub" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand sub" -s E -l encrypt -d 'Was an experiment of nsc'
complete -c accord -n "__fish_accord_using_subcommand sub" -l tls-first -d 'Start the TLS handshake before the server\'s greeting, for servers set to `handshake_first`'
complete -c accord -n "__fish_accord_using_subcommand sub" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand sub" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand sub" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand sub" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand sub" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand sub" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand sub" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand req" -l timeout -d 'Seconds to wait for the reply' -r
complete -c accord -n "__fish_accord_using_subcommand req" -s u -l user -d 'User to connect as; the account\'s only user if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand req" -s a -l account -d 'Account of the user, by name or public key; the current one if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand req" -l nats -d 'Server to connect to (can be repeated, or separated by commas); the operator\'s service URLs if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand req" -l ca-cert -d 'File with the certificates of authorities to trust; the environment variable `NATS_CA` if omitted' -r -F
complete -c accord -n "__fish_accord_using_subcommand req" -l client-cert -d 'File with the client certificate; `NATS_CERT` if omitted' -r -F
complete -c accord -n "__fish_accord_using_subcommand req" -l client-key -d 'File with the key of the client certificate; `NATS_KEY` if omitted' -r -F
complete -c accord -n "__fish_accord_using_subcommand req" -l tls-curves -d 'Curves to offer, separated by commas: P256, P384, P521, X25519' -r
complete -c accord -n "__fish_accord_using_subcommand req" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand req" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand req" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand req" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand req" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand req" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand req" -s E -l encrypt -d 'Was an experiment of nsc'
complete -c accord -n "__fish_accord_using_subcommand req" -l tls-first -d 'Start the TLS handshake before the server\'s greeting, for servers set to `handshake_first`'
complete -c accord -n "__fish_accord_using_subcommand req" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand req" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand req" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand req" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand req" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand req" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand req" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand reply" -s q -l queue -d 'Queue group: each request goes to one of its members' -r
complete -c accord -n "__fish_accord_using_subcommand reply" -l max-messages -d 'End after this many requests; without end if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand reply" -s u -l user -d 'User to connect as; the account\'s only user if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand reply" -s a -l account -d 'Account of the user, by name or public key; the current one if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand reply" -l nats -d 'Server to connect to (can be repeated, or separated by commas); the operator\'s service URLs if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand reply" -l ca-cert -d 'File with the certificates of authorities to trust; the environment variable `NATS_CA` if omitted' -r -F
complete -c accord -n "__fish_accord_using_subcommand reply" -l client-cert -d 'File with the client certificate; `NATS_CERT` if omitted' -r -F
complete -c accord -n "__fish_accord_using_subcommand reply" -l client-key -d 'File with the key of the client certificate; `NATS_KEY` if omitted' -r -F
complete -c accord -n "__fish_accord_using_subcommand reply" -l tls-curves -d 'Curves to offer, separated by commas: P256, P384, P521, X25519' -r
complete -c accord -n "__fish_accord_using_subcommand reply" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand reply" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand reply" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand reply" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand reply" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand reply" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand reply" -l tls-first -d 'Start the TLS handshake before the server\'s greeting, for servers set to `handshake_first`'
complete -c accord -n "__fish_accord_using_subcommand reply" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand reply" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand reply" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand reply" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand reply" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand reply" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand reply" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c accord -n "__fish_accord_using_subcommand rtt" -s u -l user -d 'User to connect as; the account\'s only user if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand rtt" -s a -l account -d 'Account of the user, by name or public key; the current one if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand rtt" -l nats -d 'Server to connect to (can be repeated, or separated by commas); the operator\'s service URLs if omitted' -r
complete -c accord -n "__fish_accord_using_subcommand rtt" -l ca-cert -d 'File with the certificates of authorities to trust; the environment variable `NATS_CA` if omitted' -r -F
complete -c accord -n "__fish_accord_using_subcommand rtt" -l client-cert -d 'File with the client certificate; `NATS_CERT` if omitted' -r -F
complete -c accord -n "__fish_accord_using_subcommand rtt" -l client-key -d 'File with the key of the client certificate; `NATS_KEY` if omitted' -r -F
complete -c accord -n "__fish_accord_using_subcommand rtt" -l tls-curves -d 'Curves to offer, separated by commas: P256, P384, P521, X25519' -r
complete -c accord -n "__fish_accord_using_subcommand rtt" -s K -l private-key -d 'Key to sign with: a role, public key, path of a seed file, or `-` for standard input' -r
complete -c accord -n "__fish_accord_using_subcommand rtt" -l config-dir -d 'Directory of the saved defaults (`nsc.json`)' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand rtt" -l data-dir -d 'Directory of the store, which holds a directory for each operator' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand rtt" -l keystore-dir -d 'Directory of the keystore' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand rtt" -s H -l all-dirs -d 'One directory for saved defaults, store and keystore; overrides the three options above' -r -f -a "(__fish_complete_directories)"
complete -c accord -n "__fish_accord_using_subcommand rtt" -l lock-timeout -d 'Seconds to wait while another process changes the store; 30 if neither this nor the settings say' -r
complete -c accord -n "__fish_accord_using_subcommand rtt" -l tls-first -d 'Start the TLS handshake before the server\'s greeting, for servers set to `handshake_first`'
complete -c accord -n "__fish_accord_using_subcommand rtt" -s i -l interactive -d 'Ask for values that are not given'
complete -c accord -n "__fish_accord_using_subcommand rtt" -l no-input -d 'Never ask; fail where a value is missing'
complete -c accord -n "__fish_accord_using_subcommand rtt" -l yes -d 'Confirm what would be asked'
complete -c accord -n "__fish_accord_using_subcommand rtt" -s J -l json -d 'Print the result as JSON'
complete -c accord -n "__fish_accord_using_subcommand rtt" -l dry-run -d 'Show what would change, and change nothing'
complete -c accord -n "__fish_accord_using_subcommand rtt" -l quiet -d 'Print no notes and hints'
complete -c accord -n "__fish_accord_using_subcommand rtt" -s h -l help -d 'Print help'
complete -c accord -n "__fish_accord_using_subcommand help; and not __fish_seen_subcommand_from init add edit delete describe export generate import keys list reissue rename revocations select share tool test env expirations load pull push update validate completion fix migrate upgrade-jwt pub sub req reply rtt help" -f -a "init" -d 'Create an operator, an account and a user to start with'
complete -c accord -n "__fish_accord_using_subcommand help; and not __fish_seen_subcommand_from init add edit delete describe export generate import keys list reissue rename revocations select share tool test env expirations load pull push update validate completion fix migrate upgrade-jwt pub sub req reply rtt help" -f -a "add" -d 'Add operators, accounts, users, exports, imports and mappings'
complete -c accord -n "__fish_accord_using_subcommand help; and not __fish_seen_subcommand_from init add edit delete describe export generate import keys list reissue rename revocations select share tool test env expirations load pull push update validate completion fix migrate upgrade-jwt pub sub req reply rtt help" -f -a "edit" -d 'Edit operators, accounts, users, signing keys, exports, imports and mappings'
complete -c accord -n "__fish_accord_using_subcommand help; and not __fish_seen_subcommand_from init add edit delete describe export generate import keys list reissue rename revocations select share tool test env expirations load pull push update validate completion fix migrate upgrade-jwt pub sub req reply rtt help" -f -a "delete" -d 'Delete operators, accounts, users, exports, imports and mappings'
complete -c accord -n "__fish_accord_using_subcommand help; and not __fish_seen_subcommand_from init add edit delete describe export generate import keys list reissue rename revocations select share tool test env expirations load pull push update validate completion fix migrate upgrade-jwt pub sub req reply rtt help" -f -a "describe" -d 'Describe operators, accounts, users and JWT files'
complete -c accord -n "__fish_accord_using_subcommand help; and not __fish_seen_subcommand_from init add edit delete describe export generate import keys list reissue rename revocations select share tool test env expirations load pull push update validate completion fix migrate upgrade-jwt pub sub req reply rtt help" -f -a "export" -d 'Export keys'
complete -c accord -n "__fish_accord_using_subcommand help; and not __fish_seen_subcommand_from init add edit delete describe export generate import keys list reissue rename revocations select share tool test env expirations load pull push update validate completion fix migrate upgrade-jwt pub sub req reply rtt help" -f -a "generate" -d 'Generate activations, creds, keys, contexts, profiles, diagrams and server files'
complete -c accord -n "__fish_accord_using_subcommand help; and not __fish_seen_subcommand_from init add edit delete describe export generate import keys list reissue rename revocations select share tool test env expirations load pull push update validate completion fix migrate upgrade-jwt pub sub req reply rtt help" -f -a "import" -d 'Import accounts, users and keys'
complete -c accord -n "__fish_accord_using_subcommand help; and not __fish_seen_subcommand_from init add edit delete describe export generate import keys list reissue rename revocations select share tool test env expirations load pull push update validate completion fix migrate upgrade-jwt pub sub req reply rtt help" -f -a "keys" -d 'Manage the layout of the keystore'
complete -c accord -n "__fish_accord_using_subcommand help; and not __fish_seen_subcommand_from init add edit delete describe export generate import keys list reissue rename revocations select share tool test env expirations load pull push update validate completion fix migrate upgrade-jwt pub sub req reply rtt help" -f -a "list" -d 'List operators, accounts, users, keys and presets'
complete -c accord -n "__fish_accord_using_subcommand help; and not __fish_seen_subcommand_from init add edit delete describe export generate import keys list reissue rename revocations select share tool test env expirations load pull push update validate completion fix migrate upgrade-jwt pub sub req reply rtt help" -f -a "reissue" -d 'Give an operator a new identity'
complete -c accord -n "__fish_accord_using_subcommand help; and not __fish_seen_subcommand_from init add edit delete describe export generate import keys list reissue rename revocations select share tool test env expirations load pull push update validate completion fix migrate upgrade-jwt pub sub req reply rtt help" -f -a "rename" -d 'Rename operators, accounts and users'
complete -c accord -n "__fish_accord_using_subcommand help; and not __fish_seen_subcommand_from init add edit delete describe export generate import keys list reissue rename revocations select share tool test env expirations load pull push update validate completion fix migrate upgrade-jwt pub sub req reply rtt help" -f -a "revocations" -d 'Revoke users and activations, take revocations back, and list them'
complete -c accord -n "__fish_accord_using_subcommand help; and not __fish_seen_subcommand_from init add edit delete describe export generate import keys list reissue rename revocations select share tool test env expirations load pull push update validate completion fix migrate upgrade-jwt pub sub req reply rtt help" -f -a "select" -d 'Select the operator or account to work with'
complete -c accord -n "__fish_accord_using_subcommand help; and not __fish_seen_subcommand_from init add edit delete describe export generate import keys list reissue rename revocations select share tool test env expirations load pull push update validate completion fix migrate upgrade-jwt pub sub req reply rtt help" -f -a "share" -d 'Share streams, subjects, services and buckets with other accounts'
complete -c accord -n "__fish_accord_using_subcommand help; and not __fish_seen_subcommand_from init add edit delete describe export generate import keys list reissue rename revocations select share tool test env expirations load pull push update validate completion fix migrate upgrade-jwt pub sub req reply rtt help" -f -a "tool" -d 'Publish, subscribe, request and measure as a user of an account'
complete -c accord -n "__fish_accord_using_subcommand help; and not __fish_seen_subcommand_from init add edit delete describe export generate import keys list reissue rename revocations select share tool test env expirations load pull push update validate completion fix migrate upgrade-jwt pub sub req reply rtt help" -f -a "test" -d 'Print the command tree in several forms'
complete -c accord -n "__fish_accord_using_subcommand help; and not __fish_seen_subcommand_from init add edit delete describe export generate import keys list reissue rename revocations select share tool test env expirations load pull push update validate completion fix migrate upgrade-jwt pub sub req reply rtt help" -f -a "env" -d 'Show or set the store, operator and account in use'
complete -c accord -n "__fish_accord_using_subcommand help; and not __fish_seen_subcommand_from init add edit delete describe export generate import keys list reissue rename revocations select share tool test env expirations load pull push update validate completion fix migrate upgrade-jwt pub sub req reply rtt help" -f -a "expirations" -d 'Report when operator, accounts, users and creds files expire'
complete -c accord -n "__fish_accord_using_subcommand help; and not __fish_seen_subcommand_from init add edit delete describe export generate import keys list reissue rename revocations select share tool test env expirations load pull push update validate completion fix migrate upgrade-jwt pub sub req reply rtt help" -f -a "load" -d 'Set up an account of a managed operator from its seed'
complete -c accord -n "__fish_accord_using_subcommand help; and not __fish_seen_subcommand_from init add edit delete describe export generate import keys list reissue rename revocations select share tool test env expirations load pull push update validate completion fix migrate upgrade-jwt pub sub req reply rtt help" -f -a "pull" -d 'Pull account JWTs from nats-servers or an account server'
complete -c accord -n "__fish_accord_using_subcommand help; and not __fish_seen_subcommand_from init add edit delete describe export generate import keys list reissue rename revocations select share tool test env expirations load pull push update validate completion fix migrate upgrade-jwt pub sub req reply rtt help" -f -a "push" -d 'Push account JWTs to nats-servers or an account server'
complete -c accord -n "__fish_accord_using_subcommand help; and not __fish_seen_subcommand_from init add edit delete describe export generate import keys list reissue rename revocations select share tool test env expirations load pull push update validate completion fix migrate upgrade-jwt pub sub req reply rtt help" -f -a "update" -d 'Say how to update this program'
complete -c accord -n "__fish_accord_using_subcommand help; and not __fish_seen_subcommand_from init add edit delete describe export generate import keys list reissue rename revocations select share tool test env expirations load pull push update validate completion fix migrate upgrade-jwt pub sub req reply rtt help" -f -a "validate" -d 'Validate an operator, accounts and users, or a JWT file'
complete -c accord -n "__fish_accord_using_subcommand help; and not __fish_seen_subcommand_from init add edit delete describe export generate import keys list reissue rename revocations select share tool test env expirations load pull push update validate completion fix migrate upgrade-jwt pub sub req reply rtt help" -f -a "completion" -d 'Print a shell completion script'
complete -c accord -n "__fish_accord_using_subcommand help; and not __fish_seen_subcommand_from init add edit delete describe export generate import keys list reissue rename revocations select share tool test env expirations load pull push update validate completion fix migrate upgrade-jwt pub sub req reply rtt help" -f -a "fix" -d 'Rebuild a store from JWTs and keys found in directories'
complete -c accord -n "__fish_accord_using_subcommand help; and not __fish_seen_subcommand_from init add edit delete describe export generate import keys list reissue rename revocations select share tool test env expirations load pull push update validate completion fix migrate upgrade-jwt pub sub req reply rtt help" -f -a "migrate" -d 'Migrate accounts of another operator to the one in use'
complete -c accord -n "__fish_accord_using_subcommand help; and not __fish_seen_subcommand_from init add edit delete describe export generate import keys list reissue rename revocations select share tool test env expirations load pull push update validate completion fix migrate upgrade-jwt pub sub req reply rtt help" -f -a "upgrade-jwt" -d 'Upgrade the JWT of an operator to version 2'
complete -c accord -n "__fish_accord_using_subcommand help; and not __fish_seen_subcommand_from init add edit delete describe export generate import keys list reissue rename revocations select share tool test env expirations load pull push update validate completion fix migrate upgrade-jwt pub sub req reply rtt help" -f -a "pub" -d 'Publish a message'
complete -c accord -n "__fish_accord_using_subcommand help; and not __fish_seen_subcommand_from init add edit delete describe export generate import keys list reissue rename revocations select share tool test env expirations load pull push update validate completion fix migrate upgrade-jwt pub sub req reply rtt help" -f -a "sub" -d 'Subscribe to a subject and print what arrives'
complete -c accord -n "__fish_accord_using_subcommand help; and not __fish_seen_subcommand_from init add edit delete describe export generate import keys list reissue rename revocations select share tool test env expirations load pull push update validate completion fix migrate upgrade-jwt pub sub req reply rtt help" -f -a "req" -d 'Send a request and print the reply'
complete -c accord -n "__fish_accord_using_subcommand help; and not __fish_seen_subcommand_from init add edit delete describe export generate import keys list reissue rename revocations select share tool test env expirations load pull push update validate completion fix migrate upgrade-jwt pub sub req reply rtt help" -f -a "reply" -d 'Answer requests'
complete -c accord -n "__fish_accord_using_subcommand help; and not __fish_seen_subcommand_from init add edit delete describe export generate import keys list reissue rename revocations select share tool test env expirations load pull push update validate completion fix migrate upgrade-jwt pub sub req reply rtt help" -f -a "rtt" -d 'Measure the round trip to a server'
complete -c accord -n "__fish_accord_using_subcommand help; and not __fish_seen_subcommand_from init add edit delete describe export generate import keys list reissue rename revocations select share tool test env expirations load pull push update validate completion fix migrate upgrade-jwt pub sub req reply rtt help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c accord -n "__fish_accord_using_subcommand help; and __fish_seen_subcommand_from add" -f -a "operator" -d 'Add an operator'
complete -c accord -n "__fish_accord_using_subcommand help; and __fish_seen_subcommand_from add" -f -a "account" -d 'Add an account to the operator'
complete -c accord -n "__fish_accord_using_subcommand help; and __fish_seen_subcommand_from add" -f -a "user" -d 'Add a user to an account'
complete -c accord -n "__fish_accord_using_subcommand help; and __fish_seen_subcommand_from add" -f -a "export" -d 'Add an export to an account'
complete -c accord -n "__fish_accord_using_subcommand help; and __fish_seen_subcommand_from add" -f -a "import" -d 'Add an import to an account'
complete -c accord -n "__fish_accord_using_subcommand help; and __fish_seen_subcommand_from add" -f -a "mapping" -d 'Add a destination to a mapping of an account'
complete -c accord -n "__fish_accord_using_subcommand help; and __fish_seen_subcommand_from edit" -f -a "account" -d 'Edit an account'
complete -c accord -n "__fish_accord_using_subcommand help; and __fish_seen_subcommand_from edit" -f -a "authcallout" -d 'Edit who answers for the logins of an account'
complete -c accord -n "__fish_accord_using_subcommand help; and __fish_seen_subcommand_from edit" -f -a "export" -d 'Edit an export of an account'
complete -c accord -n "__fish_accord_using_subcommand help; and __fish_seen_subcommand_from edit" -f -a "import" -d 'Edit an import of an account'
complete -c accord -n "__fish_accord_using_subcommand help; and __fish_seen_subcommand_from edit" -f -a "mapping" -d 'Edit one destination of a mapping'
complete -c accord -n "__fish_accord_using_subcommand help; and __fish_seen_subcommand_from edit" -f -a "operator" -d 'Edit the operator'
complete -c accord -n "__fish_accord_using_subcommand help; and __fish_seen_subcommand_from edit" -f -a "signing-key" -d 'Edit what users of a signing key may do'
complete -c accord -n "__fish_accord_using_subcommand help; and __fish_seen_subcommand_from edit" -f -a "user" -d 'Edit a user'
complete -c accord -n "__fish_accord_using_subcommand help; and __fish_seen_subcommand_from delete" -f -a "account" -d 'Delete an account'
complete -c accord -n "__fish_accord_using_subcommand help; and __fish_seen_subcommand_from delete" -f -a "user" -d 'Delete users'
complete -c accord -n "__fish_accord_using_subcommand help; and __fish_seen_subcommand_from delete" -f -a "export" -d 'Delete an export'
complete -c accord -n "__fish_accord_using_subcommand help; and __fish_seen_subcommand_from delete" -f -a "import" -d 'Delete an import'
complete -c accord -n "__fish_accord_using_subcommand help; and __fish_seen_subcommand_from delete" -f -a "mapping" -d 'Delete a mapping of an account, or one destination of it'
complete -c accord -n "__fish_accord_using_subcommand help; and __fish_seen_subcommand_from delete" -f -a "operator" -d 'Delete an operator'
complete -c accord -n "__fish_accord_using_subcommand help; and __fish_seen_subcommand_from describe" -f -a "operator" -d 'Describe the operator'
complete -c accord -n "__fish_accord_using_subcommand help; and __fish_seen_subcommand_from describe" -f -a "account" -d 'Describe an account'
complete -c accord -n "__fish_accord_using_subcommand help; and __fish_seen_subcommand_from describe" -f -a "user" -d 'Describe a user'
complete -c accord -n "__fish_accord_using_subcommand help; and __fish_seen_subcommand_from describe" -f -a "jwt" -d 'Describe a JWT or creds file'
complete -c accord -n "__fish_accord_using_subcommand help; and __fish_seen_subcommand_from export" -f -a "keys" -d 'Export keys to a directory'
complete -c accord -n "__fish_accord_using_subcommand help; and __fish_seen_subcommand_from generate" -f -a "activation" -d 'Generate an activation for an importing account'
complete -c accord -n "__fish_accord_using_subcommand help; and __fish_seen_subcommand_from generate" -f -a "config" -d 'Generate a server configuration'
complete -c accord -n "__fish_accord_using_subcommand help; and __fish_seen_subcommand_from generate" -f -a "context" -d 'Generate a context of the nats command-line tool'
complete -c accord -n "__fish_accord_using_subcommand help; and __fish_seen_subcommand_from generate" -f -a "creds" -d 'Generate the creds file of a user'
complete -c accord -n "__fish_accord_using_subcommand help; and __fish_seen_subcommand_from generate" -f -a "diagram" -d 'Generate diagrams of accounts and what they share'
complete -c accord -n "__fish_accord_using_subcommand help; and __fish_seen_subcommand_from generate" -f -a "nkey" -d 'Generate nkeys'
complete -c accord -n "__fish_accord_using_subcommand help; and __fish_seen_subcommand_from generate" -f -a "profile" -d 'Generate a profile of an operator, account or user for other programs'
complete -c accord -n "__fish_accord_using_subcommand help; and __fish_seen_subcommand_from import" -f -a "account" -d 'Import an account from its JWT'
complete -c accord -n "__fish_accord_using_subcommand help; and __fish_seen_subcommand_from import" -f -a "keys" -d 'Import keys from a directory'
complete -c accord -n "__fish_accord_using_subcommand help; and __fish_seen_subcommand_from import" -f -a "user" -d 'Import a user from its JWT or creds'
complete -c accord -n "__fish_accord_using_subcommand help; and __fish_seen_subcommand_from keys" -f -a "migrate" -d 'Migrate a keystore of old versions to the layout of today'
complete -c accord -n "__fish_accord_using_subcommand help; and __fish_seen_subcommand_from list" -f -a "operators" -d 'List operators'
complete -c accord -n "__fish_accord_using_subcommand help; and __fish_seen_subcommand_from list" -f -a "accounts" -d 'List accounts'
complete -c accord -n "__fish_accord_using_subcommand help; and __fish_seen_subcommand_from list" -f -a "users" -d 'List users'
complete -c accord -n "__fish_accord_using_subcommand help; and __fish_seen_subcommand_from list" -f -a "keys" -d 'List the keys of operator, accounts and users'
complete -c accord -n "__fish_accord_using_subcommand help; and __fish_seen_subcommand_from list" -f -a "presets" -d 'List permission presets and their subjects'
complete -c accord -n "__fish_accord_using_subcommand help; and __fish_seen_subcommand_from reissue" -f -a "operator" -d 'Give an operator a new identity key'
complete -c accord -n "__fish_accord_using_subcommand help; and __fish_seen_subcommand_from rename" -f -a "account" -d 'Rename an account'
complete -c accord -n "__fish_accord_using_subcommand help; and __fish_seen_subcommand_from rename" -f -a "operator" -d 'Rename an operator'
complete -c accord -n "__fish_accord_using_subcommand help; and __fish_seen_subcommand_from rename" -f -a "user" -d 'Rename a user'
complete -c accord -n "__fish_accord_using_subcommand help; and __fish_seen_subcommand_from revocations" -f -a "add-user" -d 'Revoke users'
complete -c accord -n "__fish_accord_using_subcommand help; and __fish_seen_subcommand_from revocations" -f -a "delete-user" -d 'Take the revocations of users back'
complete -c accord -n "__fish_accord_using_subcommand help; and __fish_seen_subcommand_from revocations" -f -a "list-users" -d 'List revoked users'
complete -c accord -n "__fish_accord_using_subcommand help; and __fish_seen_subcommand_from revocations" -f -a "add-activation" -d 'Revoke activations'
complete -c accord -n "__fish_accord_using_subcommand help; and __fish_seen_subcommand_from revocations" -f -a "delete-activation" -d 'Take the revocations of activations back'
complete -c accord -n "__fish_accord_using_subcommand help; and __fish_seen_subcommand_from revocations" -f -a "list-activations" -d 'List revoked activations'
complete -c accord -n "__fish_accord_using_subcommand help; and __fish_seen_subcommand_from revocations" -f -a "compact" -d 'Drop revocations that a later one for all covers'
complete -c accord -n "__fish_accord_using_subcommand help; and __fish_seen_subcommand_from select" -f -a "operator" -d 'Select an operator'
complete -c accord -n "__fish_accord_using_subcommand help; and __fish_seen_subcommand_from select" -f -a "account" -d 'Select an account'
complete -c accord -n "__fish_accord_using_subcommand help; and __fish_seen_subcommand_from share" -f -a "kv" -d 'Share a key-value bucket with another account'
complete -c accord -n "__fish_accord_using_subcommand help; and __fish_seen_subcommand_from share" -f -a "list" -d 'List what an account grants to whom'
complete -c accord -n "__fish_accord_using_subcommand help; and __fish_seen_subcommand_from share" -f -a "revoke" -d 'Take the access of one account back'
complete -c accord -n "__fish_accord_using_subcommand help; and __fish_seen_subcommand_from share" -f -a "service" -d 'Share a service with another account'
complete -c accord -n "__fish_accord_using_subcommand help; and __fish_seen_subcommand_from share" -f -a "stream" -d 'Share a consumer of a JetStream stream with another account'
complete -c accord -n "__fish_accord_using_subcommand help; and __fish_seen_subcommand_from share" -f -a "subject" -d 'Share messages of a subject with another account'
complete -c accord -n "__fish_accord_using_subcommand help; and __fish_seen_subcommand_from tool" -f -a "pub" -d 'Publish a message'
complete -c accord -n "__fish_accord_using_subcommand help; and __fish_seen_subcommand_from tool" -f -a "sub" -d 'Subscribe to a subject and print what arrives'
complete -c accord -n "__fish_accord_using_subcommand help; and __fish_seen_subcommand_from tool" -f -a "req" -d 'Send a request and print the reply'
complete -c accord -n "__fish_accord_using_subcommand help; and __fish_seen_subcommand_from tool" -f -a "reply" -d 'Answer requests'
complete -c accord -n "__fish_accord_using_subcommand help; and __fish_seen_subcommand_from tool" -f -a "rtt" -d 'Measure the round trip to a server'
complete -c accord -n "__fish_accord_using_subcommand help; and __fish_seen_subcommand_from test" -f -a "doc" -d 'Write the help of all commands as Markdown'
complete -c accord -n "__fish_accord_using_subcommand help; and __fish_seen_subcommand_from test" -f -a "flags" -d 'Print a table of all commands and options as CSV'
complete -c accord -n "__fish_accord_using_subcommand help; and __fish_seen_subcommand_from test" -f -a "nkey" -d 'Generate nkeys'
complete -c accord -n "__fish_accord_using_subcommand help; and __fish_seen_subcommand_from test" -f -a "whoflag" -d 'Print the commands that have an option'
