# Finds the JDK, Maven and Node that the build needs; installs what Debian can give when allowed to.

JDK_RELEASE=25

# jdk_release HOME: prints the feature release of a JDK, from its own release file (no process started).
jdk_release() {
  [ -x "$1/bin/javac" ] && [ -f "$1/release" ] || return 1
  local line
  while IFS= read -r line; do
    case $line in
      JAVA_VERSION=*)
        line=${line#JAVA_VERSION=\"}
        printf '%s' "${line%%[!0-9]*}"
        return 0
        ;;
    esac
  done <"$1/release"
  return 1
}

jdk_candidates() {
  [ -z "${JAVA_HOME-}" ] || printf '%s\n' "$JAVA_HOME"
  printf '%s\n' /usr/lib/jvm/* /opt/jdk* /opt/java/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home
  local java
  java=$(command -v java || true)
  if [ -n "$java" ]; then
    java=$(readlink -f "$java")
    printf '%s\n' "${java%/bin/java}"
  fi
}

# find_jdk: sets JAVA_HOME to a JDK of the right release, or fails.
find_jdk() {
  local home
  while IFS= read -r home; do
    if [ "$(jdk_release "$home" || true)" = "$JDK_RELEASE" ]; then
      JAVA_HOME=$home
      export JAVA_HOME
      return 0
    fi
  done < <(jdk_candidates)
  return 1
}

need_jdk() {
  find_jdk && return 0
  local package
  for package in "temurin-$JDK_RELEASE-jdk" "openjdk-$JDK_RELEASE-jdk"; do
    if can_install "$package"; then install_packages "$package" && find_jdk && return 0; fi
  done
  die "no JDK $JDK_RELEASE found (looked at JAVA_HOME, /usr/lib/jvm, PATH). Install it: 'apt-get install temurin-$JDK_RELEASE-jdk' (Adoptium's repository) or 'sdk install java $JDK_RELEASE-tem', or set JAVA_HOME."
}

need_maven() {
  command -v mvn >/dev/null && return 0
  if can_install maven; then install_packages maven && return 0; fi
  die "Maven is missing. Install it: 'apt-get install maven' (3.8 or newer)."
}

need_node() {
  local version
  if ! command -v npm >/dev/null && can_install npm; then install_packages nodejs npm; fi
  version=$(node --version 2>/dev/null || true)
  version=${version#v}
  if [ -z "$version" ] || ! command -v npm >/dev/null; then
    die "Node is missing; it builds the web frontend. Install Node 20 or newer with npm: 'apt-get install nodejs npm' or from nodejs.org."
  fi
  if [ "${version%%.*}" -lt 20 ]; then
    die "Node $version is too old; the web frontend needs 20 or newer. Install it from nodejs.org."
  fi
}

may_install() { [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; }
can_install() { may_install && apt-cache show "$1" >/dev/null 2>&1; }

install_packages() {
  say "Installing $* ..."
  DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@" </dev/null >&2
}

# need_packages COMMAND:PACKAGE...: installs the packages whose command is missing, or names the command that does.
need_packages() {
  local pair missing=()
  for pair in "$@"; do
    [ -n "$(PATH=$PATH:/usr/sbin:/sbin type -P "${pair%%:*}" || true)" ] || missing+=("${pair#*:}")
  done
  [ ${#missing[@]} -eq 0 ] && return 0
  if may_install && { install_packages "${missing[@]}" || { apt-get update -q >&2 && install_packages "${missing[@]}"; }; }; then
    return 0
  fi
  complain "missing: ${missing[*]}. Install: 'apt-get install ${missing[*]}'."
  return 1
}
