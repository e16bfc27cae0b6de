package vn.banggiang.edxml;

import java.util.List;

/**
 * One thing that a message does otherwise than QCVN 102:2016 or Annex VI of Decree 30/2020 asks.
 *
 * @param severity how grave it is
 * @param path the element, from the root, such as {@code MessageHeader/From/OrganId}
 * @param key message key of the bundle {@code vn/banggiang/edxml/messages}
 * @param args the message's arguments
 */
public record Finding(Severity severity, String path, String key, List<Object> args) {

    public Finding {
        args = List.copyOf(args);
    }

    static Finding error(String path, String key, Object... args) {
        return new Finding(Severity.ERROR, path, key, List.of(args));
    }

    static Finding warning(String path, String key, Object... args) {
        return new Finding(Severity.WARNING, path, key, List.of(args));
    }

    /** How grave a finding is. */
    public enum Severity {
        /** The standard is broken. */
        ERROR,
        /** Readable and harmless, but not what the standard says. */
        WARNING
    }
}
