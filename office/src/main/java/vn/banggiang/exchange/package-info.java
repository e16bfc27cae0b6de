/**
 * Envelopes between agencies: sends signed edXML (QCVN 102:2016), delivers each exactly once, takes in what arrives and
 * carries the statuses back. It knows agencies and envelopes, never what a document goes through at home.
 */
@ApplicationModule(
        allowedDependencies = {"refusal", "database", "audit", "storage", "calendar", "directory", "identity", "figures"
        })
@NullMarked
package vn.banggiang.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
