# The deployed form under load while its parts fail, as long as wished. The tests run a short form of the same.

# run_faults [RUNS [CLIENTS [OUTAGE_SECONDS [SEED]]]]
run_faults() {
  need_jdk
  need_maven
  export JAVA_HOME
  need_packages rabbitmq-server:rabbitmq-server nginx:nginx-light pg_lsclusters:postgresql || true
  build_product
  CI=true maven -q -pl server -am integration-test -Dspotless.check.skip=true -Dtest=FaultsTest \
    -Dsurefire.failIfNoSpecifiedTests=false -Dfaults.runs="${1-1000}" -Dfaults.clients="${2-20}" \
    -Dfaults.outage="${3-60}" -Dfaults.seed="${4-1}"
  cat "$ROOT/server/target/faults.md"
}
