package vn.banggiang.edxml;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/**
 * The children of an element by name, in whatever order they stand. An empty element counts as
 * absent; a value that cannot be read is noted and counts as absent.
 */
final class Fields {

    private final XmlNode node;
    private final String path;
    private final Notes notes;
    private final Set<String> asked = new HashSet<>();

    Fields(XmlNode node, String path, Notes notes) {
        this.node = node;
        this.path = path;
        this.notes = notes;
    }

    String path() {
        return path;
    }

    /** The text of the element itself. */
    String text() {
        return node.text();
    }

    String text(String name) {
        return child(name).map(Fields::text).orElse("");
    }

    boolean has(String name) {
        return child(name).isPresent();
    }

    /** The first child of that name; a second one is noted. */
    Optional<Fields> child(String name) {
        List<Fields> all = children(name);
        if (all.size() > 1) {
            notes.add(Finding.warning(path + "/" + name, "edxml.finding.repeated"));
        }
        return all.stream().findFirst();
    }

    List<Fields> children(String name) {
        asked.add(name);
        return node.children().stream()
                .filter(child -> child.is(Names.EDXML, name))
                .map(child -> new Fields(child, path + "/" + name, notes))
                .toList();
    }

    /** The texts, none of them empty, of the children {@code name} of the child {@code list}. */
    List<String> texts(String list, String name) {
        return child(list).stream()
                .flatMap(fields -> fields.children(name).stream())
                .map(Fields::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    Optional<LocalDate> date(String name) {
        return value(name, EdxmlTime::exactDate, EdxmlTime::anyDate);
    }

    Optional<LocalDateTime> time(String name) {
        return value(name, EdxmlTime::exactTime, EdxmlTime::anyTime);
    }

    OptionalInt number(String name) {
        return value(name, Fields::integer, Fields::integer)
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    boolean flag(String name) {
        return value(name, Fields::bool, Fields::bool).orElse(false);
    }

    Optional<OrganId> organId(String name) {
        return value(name, OrganId::tryParse, OrganId::tryParse);
    }

    /** A value in the standard's form, or noted when it is in another readable form, or in none. */
    <T> Optional<T> value(String name, Function<String, Optional<T>> exact, Function<String, Optional<T>> liberal) {
        String text = text(name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> value = exact.apply(text);
        if (value.isPresent()) {
            return value;
        }
        Optional<T> readable = liberal.apply(text);
        String at = path + "/" + name;
        notes.add(
                readable.isPresent()
                        ? Finding.warning(at, "edxml.finding.unusual-form", Text.excerpt(text))
                        : Finding.error(at, "edxml.finding.unreadable", Text.excerpt(text)));
        return readable;
    }

    /** Notes the children that nobody asked for. */
    void noteUnknown() {
        node.children().stream()
                .filter(child -> !child.namespace().equals(Names.EDXML) || !asked.contains(child.name()))
                .forEach(child -> notes.add(
                        Finding.warning(path + "/" + Text.excerpt(child.name()), "edxml.finding.unknown-element")));
    }

    private static Optional<Integer> integer(String text) {
        return text.matches("\\d{1,9}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }

    private static Optional<Boolean> bool(String text) {
        return switch (text.toLowerCase(java.util.Locale.ROOT)) {
            case "1", "true" -> Optional.of(true);
            case "0", "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
