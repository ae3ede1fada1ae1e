package io.careerplan.events;

/** Names of the Kafka headers of an event. */
final class Header {

    static final String ID = "ce_id";
    static final String SPEC_VERSION = "ce_specversion";
    static final String SOURCE = "ce_source";
    static final String TYPE = "ce_type";
    static final String SUBJECT = "ce_subject";
    static final String TIME = "ce_time";
    static final String DATA_SCHEMA = "ce_dataschema";
    static final String TENANT = "ce_tenantid";
    static final String AGGREGATE_VERSION = "ce_aggregateversion";
    static final String TRACEPARENT = "ce_traceparent";
    static final String CONTENT_TYPE = "content-type";

    static final String SPEC_VERSION_1_0 = "1.0";
    static final String JSON = "application/json";

    private Header() {}
}
