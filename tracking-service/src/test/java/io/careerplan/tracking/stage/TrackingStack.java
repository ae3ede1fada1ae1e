package io.careerplan.tracking.stage;

import io.careerplan.localstack.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;

/** Gives every container test the one stack of this JVM. */
@QuarkusTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "service", value = "tracking"))
public class TrackingStack {}
