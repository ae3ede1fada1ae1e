package io.careerplan.systemtests.demo;

import io.careerplan.systemtests.http.Api;
import java.net.URI;

/**
 * Where the running platform answers.
 *
 * @param assessment address of assessment-service, without its root path
 * @param planning address of planning-service, without its root path
 * @param tracking address of tracking-service, without its root path
 * @param issuer address of the OpenID Connect issuer
 * @param kafka bootstrap servers of the broker
 */
public record Addresses(URI assessment, URI planning, URI tracking, URI issuer, String kafka) {

    /** assessment-service as the owner of a token sees it. */
    public Api assessmentAs(String token) {
        return new Api(assessment.resolve("/assessment/v1"), token);
    }

    /** planning-service as the owner of a token sees it. */
    public Api planningAs(String token) {
        return new Api(planning.resolve("/planning/v1"), token);
    }

    /** tracking-service as the owner of a token sees it. */
    public Api trackingAs(String token) {
        return new Api(tracking.resolve("/tracking/v1"), token);
    }
}
