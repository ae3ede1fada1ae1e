# Sourced by ./run and ./test: finds JDK 25, gets a Maven that is new enough, builds what is stale.
# Written for bash 3.2, which macOS still ships.

JAVA_WANTED=25
MAVEN_OLDEST=3.9.16
MAVEN_FETCHED=3.9.16

say() { printf '%s\n' "$*"; }

fail() {
  printf '%s: %s\n' "${0##*/}" "$*" >&2
  exit 1
}

# Major version of the JDK in a folder; nothing when there is no JDK.
jdk_version() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

jdk_on_path() {
  command -v java > /dev/null || return 0
  java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p'
}

jdk_candidates() {
  [ -n "${JAVA_HOME:-}" ] && say "$JAVA_HOME"
  jdk_on_path
  local folder
  for folder in /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
    [ -d "$folder" ] && say "$folder"
  done
}

find_jdk() {
  local folder
  while read -r folder; do
    if [ "$(jdk_version "$folder")" = "$JAVA_WANTED" ]; then
      JAVA_HOME=$folder
      export JAVA_HOME
      return
    fi
  done << CANDIDATES
$(jdk_candidates)
CANDIDATES
  fail "JDK $JAVA_WANTED is missing: install one (for example Eclipse Temurin $JAVA_WANTED) or point JAVA_HOME to it."
}

# Whether version $1 is at least $2, both as numbers with dots.
at_least() {
  local mine wanted IFS=.
  set -- $1 . $2
  while [ "$1" != . ]; do
    mine="${mine:-}$(printf '%05d' "${1%%[!0-9]*}")"
    shift
  done
  shift
  while [ $# -gt 0 ]; do
    wanted="${wanted:-}$(printf '%05d' "${1%%[!0-9]*}")"
    shift
  done
  [ ! "${mine:-0}" \< "$wanted" ]
}

maven_version() {
  "$1" -v 2> /dev/null | sed -n 's/.*Apache Maven \([0-9][0-9.]*\).*/\1/p' | head -n 1
}

# Needs JAVA_HOME: the options in .mvn/jvm.config are for JDK 25.
find_maven() {
  MAVEN=$ROOT/.local/maven/apache-maven-$MAVEN_FETCHED/bin/mvn
  [ -x "$MAVEN" ] && return
  local installed
  installed=$(command -v mvn) || fail "Maven is missing: install any version (for example the package 'maven')."
  if at_least "$(maven_version "$installed")" "$MAVEN_OLDEST"; then
    MAVEN=$installed
  else
    fetch_maven "$installed"
  fi
}

# The installed Maven takes the newer one by its coordinates, from wherever it takes everything else.
fetch_maven() {
  say "Fetching Maven $MAVEN_FETCHED (the installed one is older than $MAVEN_OLDEST)"
  local plugin log=$ROOT/.local/maven/fetch.log
  plugin=$(sed -n 's/.*<dependency-plugin.version>\(.*\)<.*/\1/p' "$ROOT/pom.xml")
  mkdir -p "$ROOT/.local/maven"
  (cd "$ROOT/.local/maven" &&
    "$1" -B "org.apache.maven.plugins:maven-dependency-plugin:$plugin:unpack" \
      "-Dartifact=org.apache.maven:apache-maven:$MAVEN_FETCHED:zip:bin" \
      -DoutputDirectory="$ROOT/.local/maven" > "$log" 2>&1) ||
    fail "Maven $MAVEN_FETCHED could not be fetched: $(grep -m 1 ERROR "$log" || say "see $log")"
  chmod +x "$MAVEN"
}

# Whether anything below the folders $2… is newer than the file $1; a file that was removed shows in its folder's time.
is_stale() {
  local stamp=$1
  shift
  [ ! -f "$stamp" ] || [ -n "$(find "$@" -newer "$stamp" -print 2> /dev/null | head -n 1)" ]
}

# What the packaged programs are made of.
sources() {
  local module
  for module in platform/event-contracts platform/service-kit local-stack system-tests \
    assessment-service planning-service tracking-service; do
    say "$ROOT/$module/pom.xml"
    say "$ROOT/$module/src/main"
  done
  say "$ROOT/pom.xml"
}

build_is_stale() {
  local service
  for service in assessment planning tracking; do
    [ -f "$ROOT/$service-service/target/quarkus-app/quarkus-run.jar" ] || return 0
  done
  # The class path names folders, so that a clone that was moved counts as not built.
  grep -q "$ROOT/" "$ROOT/system-tests/target/classpath" 2> /dev/null || return 0
  local IFS='
'
  is_stale "$ROOT/.local/build.stamp" $(sources)
}

# Turns Maven's log into one line a module, and shows that a first build fetches libraries.
progress() {
  awk '
    /^\[INFO\] Building .*\[[0-9]+\/[0-9]+\]/ {
      step = $NF; sub(/^\[INFO\] Building /, ""); sub(/ +[^ ]+ +\[[0-9]+\/[0-9]+\]$/, ""); print "  " step " " $0; fflush() }
    /Downloaded from/ && ++files % 100 == 0 { print "  " files " files fetched"; fflush() }
  '
}

# Builds the programs unless they are newer than what they are made of. Tests are ./test's business.
build_when_stale() {
  build_is_stale || return 0
  local log=$ROOT/.local/logs/build.log stamp=$ROOT/.local/build.stamp
  mkdir -p "$ROOT/.local/logs"
  say "Building (log: $log)"
  # Time of the stamp is the start, so that an edit during the build counts for the next one.
  : > "$stamp.new"
  (cd "$ROOT" && "$MAVEN" -B package -DskipTests -Dspotless.check.skip=true) 2>&1 | tee "$log" | progress
  [ "${PIPESTATUS[0]}" = 0 ] || {
    grep ERROR "$log" | head -n 20 >&2
    fail "The build failed; its log is $log"
  }
  mv "$stamp.new" "$stamp"
}
