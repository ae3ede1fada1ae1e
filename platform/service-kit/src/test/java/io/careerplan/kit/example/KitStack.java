package io.careerplan.kit.example;

import io.careerplan.localstack.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;

/** Gives every container test of the kit the one stack of this JVM. */
@QuarkusTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "service", value = "kit"))
public class KitStack {}
