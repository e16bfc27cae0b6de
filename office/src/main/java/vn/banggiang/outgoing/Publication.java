package vn.banggiang.outgoing;

import java.time.LocalDate;
import vn.banggiang.documents.LegalField;

/**
 * That an issued document goes to the agency's portal.
 *
 * @param effective from when it is in force, not before the day of issue
 */
public record Publication(LegalField field, LocalDate effective) {}
