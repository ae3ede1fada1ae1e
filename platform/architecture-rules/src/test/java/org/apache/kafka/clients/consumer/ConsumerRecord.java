package org.apache.kafka.clients.consumer;

/** Stands in for Kafka's record of the same name. */
public interface ConsumerRecord {}
