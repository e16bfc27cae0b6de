package vn.banggiang.applying;

import vn.banggiang.cases.facts.CaseFile;

/**
 * A file of a draft.
 *
 * @param slot what it is of
 */
public record Upload(String slot, CaseFile file) {

    /** By which it is told apart from others of its slot. */
    public String mark() {
        return file.stored().sha256().value();
    }
}
