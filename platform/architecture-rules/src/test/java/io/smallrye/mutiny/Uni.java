package io.smallrye.mutiny;

/** Stands in for the reactive type of the same name. */
public interface Uni {}
