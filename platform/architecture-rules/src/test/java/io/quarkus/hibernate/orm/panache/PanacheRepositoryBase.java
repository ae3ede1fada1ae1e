package io.quarkus.hibernate.orm.panache;

/** Stands in for Panache's repository of the same name. */
public interface PanacheRepositoryBase {}
