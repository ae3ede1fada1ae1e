package io.careerplan.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;

/** What the rules recognise, by name, so that they need none of it on their class path. */
final class Known {

    static final String ALGORITHM = "io.careerplan.kit.Algorithm";
    static final String TRANSACTIONAL = "jakarta.transaction.Transactional";

    static final String[] TRANSPORT = {
        "jakarta.ws.rs..",
        "io.vertx..",
        "org.apache.kafka..",
        "io.smallrye.reactive.messaging..",
        "org.eclipse.microprofile.reactive.messaging..",
        "org.eclipse.microprofile.config..",
        "io.smallrye.config.."
    };

    static final DescribedPredicate<JavaClass> RESOURCES =
            describe("resources", type -> type.isAnnotatedWith("jakarta.ws.rs.Path"));

    static final DescribedPredicate<JavaClass> ENTITIES = describe(
            "entities",
            annotatedWith("jakarta.persistence.Entity")
                    .or(annotatedWith("jakarta.persistence.MappedSuperclass"))
                    .or(annotatedWith("jakarta.persistence.Embeddable")));

    static final DescribedPredicate<JavaClass> STORES = assignableTo("jakarta.persistence.EntityManager")
            .or(assignableTo("org.hibernate.SharedSessionContract"))
            .or(assignableTo("io.quarkus.hibernate.orm.panache.PanacheRepositoryBase"))
            .or(simpleNameEndingWith("Repository"))
            .or(resideInAnyPackage("java.sql..", "javax.sql.."))
            .as("repositories, entity managers and connections");

    static final DescribedPredicate<JavaClass> SURROUNDINGS = resideInAnyPackage(
                    "jakarta..",
                    "io.quarkus..",
                    "org.hibernate..",
                    "org.eclipse.microprofile..",
                    "java.sql..",
                    "javax.sql..")
            .or(assignableTo("java.time.Clock"))
            .as("container, database or clock");

    private Known() {}
}
