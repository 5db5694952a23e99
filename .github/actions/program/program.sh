#!/usr/bin/env bash
# The program of this commit is made of the sources below; their hash names it in the cache and in
# the record that its tests passed. That record is a status of the last commit that changed the
# sources: it outlives every cache, and is found in any later commit with the same program. The
# plan's own words count as sources because the tests compare them with the printed plan.
#
#   program.sh hash      prints the hash
#   program.sh keep      copies what Maven has built to target/program, with the hash and checksums
#   program.sh cached    sets the step's output good: whether target/program is this very program
#   program.sh tested    sets the step's output tested: whether there is a record that tests passed
#   program.sh record    writes that record
set -euo pipefail

sources=(
  src site pom.xml .github/workflows .github/actions
  content/chapters content/columns content/indicators.csv content/services.csv
)
hash=$(git ls-tree HEAD -- "${sources[@]}" | git hash-object --stdin)
folder=target/program

describe() {
  echo "$hash"
  (cd "$folder" && sha256sum bom.json plan-portal.jar)
}

# api PATH CURL-OPTION...
api() {
  curl --silent --show-error --fail --retry 3 --header "Authorization: Bearer $GITHUB_TOKEN" \
    "${@:2}" "$GITHUB_API_URL/repos/$GITHUB_REPOSITORY/$1"
}

last_change() {
  git log -1 --format=%H -- "${sources[@]}"
}

case $1 in
  hash)
    echo "$hash"
    ;;
  keep)
    mkdir -p "$folder"
    cp target/plan-portal.jar target/bom.json "$folder"
    describe > "$folder/program.txt"
    ;;
  cached)
    good=false
    if [[ -d $folder ]]; then
      if [[ $(describe) == "$(cat "$folder/program.txt")" ]]; then
        good=true
      else
        echo "::warning::缓存 program-$hash 里的不是这一提交的程序，没有用它，重新编译。请在 Actions → Caches 里删去它。"
        rm -r "$folder"
      fi
    fi
    echo "good=$good" >> "$GITHUB_OUTPUT"
    ;;
  tested)
    tested=false
    if ! statuses=$(api "commits/$(last_change)/status?per_page=100"); then
      echo "::warning::没能向 GitHub 问到程序有没有通过测试，于是重新测试。"
    elif jq --exit-status --arg context "program/$hash" \
      '.statuses | any(.context == $context and .state == "success")' <<< "$statuses"; then
      tested=true
    fi
    echo "tested=$tested" >> "$GITHUB_OUTPUT"
    ;;
  record)
    status=$(jq --null-input --arg context "program/$hash" \
      '{state: "success", context: $context, description: "mvn verify"}')
    api "statuses/$(last_change)" --output /dev/null --data "$status" ||
      echo "::warning::测试已通过，但没能记下；下次发布会重新测试。"
    ;;
esac
