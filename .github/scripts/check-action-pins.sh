#!/usr/bin/env bash
# Says whether each pinned commit is the one that the version beside it names:
#   uses: OWNER/NAME@COMMIT # vVERSION
set -euo pipefail

cd "$(dirname "$0")/../.."
status=0
while IFS=: read -r file line use; do
  if ! [[ $use =~ uses:\ ([A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+)(/[a-z-]+)?@([0-9a-f]{40})\ \#\ (v[0-9][A-Za-z0-9.-]*)$ ]]; then
    echo "::error file=$file,line=$line::expected uses: OWNER/NAME@COMMIT # vVERSION"
    status=1
    continue
  fi
  name=${BASH_REMATCH[1]} commit=${BASH_REMATCH[3]} version=${BASH_REMATCH[4]}
  if ! tags=$(git ls-remote "https://github.com/$name" "refs/tags/$version" "refs/tags/$version^{}"); then
    echo "::error file=$file,line=$line::$name could not be asked for its tags; run this again later"
    status=1
  elif ! grep -q "^$commit" <<<"$tags"; then
    echo "::error file=$file,line=$line::$name $version is not $commit"
    status=1
  else
    echo "ok $name $version $commit"
  fi
done < <(grep -rnE --include='*.yml' '^ *(- )?uses: [^.]' .github/workflows .github/actions)
exit "$status"
