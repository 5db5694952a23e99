#!/usr/bin/env bash
# Sets the step's outputs jar and sbom to the program that builds the portal: $JAR if it is given,
# else the one of the release $VERSION, whose checksums and attestation must be right.
set -euo pipefail

# fail CHINESE ENGLISH: site/messages is in the program, which is not there yet.
fail() {
  if [[ $PLAN_LANGUAGE == zh ]]; then
    echo "::error::$1什么都没有发布。"
  else
    echo "::error::$2 Nothing was published."
  fi
  exit 1
}

if [[ -n $JAR && -n $VERSION || -z $JAR && -z $VERSION ]]; then
  fail "请在 version（发行版）与 jar（现成的程序）中恰好写一个。" \
    "Give either version (a release) or jar (a program that is there)."
fi

if [[ -n $JAR ]]; then
  [[ -f $JAR ]] || fail "输入 jar 说的文件 $JAR 不存在。" "The file $JAR of the input jar does not exist."
  [[ -z $SBOM || -f $SBOM ]] || fail "输入 sbom 说的文件 $SBOM 不存在。" \
    "The file $SBOM of the input sbom does not exist."
  printf '%s\n' "jar=$JAR" "sbom=$SBOM" >> "$GITHUB_OUTPUT"
  exit
fi

repository=${REPOSITORY:-$ACTION_REPOSITORY}
[[ $repository =~ ^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$ ]] ||
  fail "输入 repository 应写成 OWNER/NAME，而不是“$repository”。" \
    "The input repository must be written OWNER/NAME, not \"$repository\"."
[[ $VERSION =~ ^[0-9]+\.[0-9]+\.[0-9]+(-[A-Za-z0-9.]+)?$ ]] ||
  fail "输入 version 应写成 1.0.0 这样，而不是“$VERSION”。" \
    "The input version must be written like 1.0.0, not \"$VERSION\"."

page=$GITHUB_SERVER_URL/$repository/releases
zip=plan-portal-$VERSION.zip
folder=$RUNNER_TEMP/plan-portal/program
mkdir -p "$folder"
cd "$folder"

for file in checksums.txt "$zip" sbom.json; do
  status=$(curl --silent --location --retry 3 --output "$file" --write-out '%{http_code}' \
    "$page/download/v$VERSION/$file") || true
  case $status in
    200) ;;
    404) fail "发行版 v$VERSION 不存在，或者缺少 $file；有哪些发行版，见 $page 。" \
      "There is no release v$VERSION, or it lacks $file; see the releases at $page ." ;;
    *) fail "没能下载 $page/download/v$VERSION/$file （HTTP $status）。请稍后重新运行。" \
      "$page/download/v$VERSION/$file could not be downloaded (HTTP $status). Run this again later." ;;
  esac
done
for file in "$zip" sbom.json; do
  grep --quiet --fixed-strings --line-regexp "$(sha256sum "$file")" checksums.txt ||
    fail "发行版 v$VERSION 的 $file 与 checksums.txt 里的校验和不符：下载的文件可能被改动过。" \
      "$file of release v$VERSION differs from its checksum in checksums.txt: it may have been altered."
done
gh attestation verify "$zip" --repo "$repository" --source-ref "refs/tags/v$VERSION" \
  --signer-workflow "$repository/.github/workflows/release.yml" ||
  fail "没能确认 $zip 由 $repository 的 release.yml 构建（gh attestation verify）。" \
    "gh attestation verify does not find that release.yml of $repository built $zip."

unzip -q -o "$zip"
printf '%s\n' "jar=$folder/plan-portal-$VERSION/plan-portal.jar" "sbom=$folder/sbom.json" \
  >> "$GITHUB_OUTPUT"
