package vn.banggiang.legislation;

import java.time.LocalDate;
import vn.banggiang.layout.DocumentType;

/** A legal document in the list of those who work at its portal: what was said of it last. */
public record LegalLine(
        LegalId id, String code, DocumentType type, String trichYeu, LocalDate issued, LegalStanding standing) {}
