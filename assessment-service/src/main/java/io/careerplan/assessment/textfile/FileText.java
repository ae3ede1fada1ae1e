package io.careerplan.assessment.textfile;

import io.careerplan.kit.problem.Refusal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/** The text of a file: UTF-8, with or without a byte order mark; csv ones also Windows-1252, as the Bureau writes them. */
public final class FileText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String MARK = "\uFEFF";

    private FileText() {}

    /** 400 {@code malformed-file} for anything that is no text in these encodings. */
    public static String of(UploadedFile file) {
        var encodings = file.isCsv() ? Stream.of(StandardCharsets.UTF_8, WINDOWS) : Stream.of(StandardCharsets.UTF_8);
        var text = encodings
                .flatMap(encoding -> decoded(file.bytes(), encoding).stream())
                .findFirst()
                .orElseThrow(() -> malformed(file, "is not UTF-8"));
        if (text.indexOf('\0') >= 0) {
            throw malformed(file, "is no text");
        }
        return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
    }

    private static Optional<String> decoded(byte[] bytes, Charset encoding) {
        try {
            return Optional.of(
                    encoding.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    /** 400 {@code malformed-file} for what is wrong with one file as a whole. */
    public static Refusal malformed(UploadedFile file, String why) {
        return malformed(printable(file.name()) + " " + why);
    }

    /** 400 {@code malformed-file} for what is wrong with the upload as a whole. */
    public static Refusal malformed(String why) {
        return Refusal.badRequest("malformed-file", why);
    }

    /** The sender's word in a form that can be shown and stored. */
    public static String printable(String word) {
        return word.substring(0, Math.min(word.length(), 100)).replaceAll("[\\p{Cntrl}\\p{Cs}]", "?");
    }
}
