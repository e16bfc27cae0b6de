package vn.banggiang.identity.totp;

/** Digits as people type them, with blanks and hyphens wherever they like. */
final class DigitsTyped {

    private static final int MOST_READ = 40;

    private DigitsTyped() {}

    static String in(String typed) {
        return typed.substring(0, Math.min(typed.length(), MOST_READ)).replaceAll("[^0-9]", "");
    }
}
