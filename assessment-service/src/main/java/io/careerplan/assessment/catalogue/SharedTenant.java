package io.careerplan.assessment.catalogue;

/** The tenant whose rows of the catalogue every organisation sees; no organisation can be called so. */
public final class SharedTenant {

    public static final String NAME = "shared";

    private SharedTenant() {}
}
