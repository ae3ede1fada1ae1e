package io.careerplan.kit.http;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A POST that honours {@code Idempotency-Key}: its effect and its stored answer are one transaction, so that a
 * repetition within 24 hours gets the first answer and never a second effect. Another body under the same key is 422
 * {@code idempotency-key-reused}, a twin still running 409 {@code request-still-running}; clients with scope
 * {@code integration} must send a key (400 {@code idempotency-key-required}). Refusals are not stored.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Idempotent {}
