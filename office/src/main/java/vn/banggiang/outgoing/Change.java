package vn.banggiang.outgoing;

import vn.banggiang.documents.OutgoingId;
import vn.banggiang.documents.Relation;

/**
 * What an issued document does to an earlier one of its agency.
 *
 * @param earlier which is issued
 */
public record Change(Relation relation, OutgoingId earlier) {}
