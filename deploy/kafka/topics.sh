#!/usr/bin/env bash
# Creates the topics that are missing: 12 partitions each, which is final, for events of one person share a partition.
# Arguments: bootstrap servers, replication factor (3 in a cluster, 1 on a lone broker).
set -euo pipefail

BROKER=${1:?bootstrap servers}
REPLICAS=${2:?replication factor}
KEPT=retention.ms=2592000000 # 30 days
COMPACTED=cleanup.policy=compact

topic() {
  "${KAFKA_TOPICS:-/opt/kafka/bin/kafka-topics.sh}" --bootstrap-server "$BROKER" --create --if-not-exists \
    --topic "$1" --partitions 12 --replication-factor "$REPLICAS" --config "$2"
}

topic careerplan.catalogue.v1 $COMPACTED
for context in assessment planning tracking; do
  topic careerplan.$context.v1 $KEPT
done
for context in catalogue assessment planning tracking; do
  topic careerplan.$context.v1.dlq $COMPACTED
done
