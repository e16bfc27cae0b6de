package vn.banggiang.registers.web;

import vn.banggiang.documents.register.RegisterKind;
import vn.banggiang.registers.RegisterFormat;

/** Addresses of the registers, and of their files. */
public record RegisterAddress(RegisterKind kind, int year) {

    /** That page of it, counted from 0. */
    public String page(int page) {
        return "/registers?kind=" + kind + "&year=" + year + "&page=" + page;
    }

    /** Its beginning. */
    public String first() {
        return page(0);
    }

    /** As a file. */
    public String file(RegisterFormat format) {
        return "/registers/file?kind=" + kind + "&year=" + year + "&format=" + format;
    }

    /** The register of another kind. */
    public RegisterAddress of(RegisterKind other) {
        return new RegisterAddress(other, year);
    }

    /** The register of another year. */
    public RegisterAddress in(int other) {
        return new RegisterAddress(kind, other);
    }
}
