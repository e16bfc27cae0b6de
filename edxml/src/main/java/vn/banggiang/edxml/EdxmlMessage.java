package vn.banggiang.edxml;

/** A message of QCVN 102:2016: a document on its way, or a report on one. */
public sealed interface EdxmlMessage permits DocumentMessage, StatusMessage {

    /** The agency that sends it. */
    Organization from();
}
