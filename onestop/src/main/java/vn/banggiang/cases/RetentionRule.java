package vn.banggiang.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long what identifies people stays with cases of a field that are over.
 *
 * @param field as procedures name it; empty for all that no other rule is about
 * @param from from which day on it holds
 * @param years null for ever
 * @param verified whether somebody read it in the law
 */
public record RetentionRule(
        String field, LocalDate from, @Nullable Integer years, String source, boolean verified) {}
