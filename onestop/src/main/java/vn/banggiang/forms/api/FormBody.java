package vn.banggiang.forms.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.banggiang.forms.FormStanding;
import vn.banggiang.forms.FormVersion;
import vn.banggiang.forms.FormView;
import vn.banggiang.forms.facts.Fault;

/**
 * A form as programs see it.
 *
 * @param mark of the state that was read: changes and publication say it
 * @param faults that keep it from being published
 */
record FormBody(
        UUID id,
        String code,
        UUID agency,
        String title,
        FormStanding standing,
        String mark,
        List<FaultBody> faults,
        List<VersionBody> versions) {

    static FormBody of(FormView view) {
        return new FormBody(
                view.form().id().value(),
                view.form().code(),
                view.form().agency().value(),
                view.definition().title(),
                view.standing(),
                view.mark(),
                view.definition().check().stream().map(FaultBody::of).toList(),
                view.versions().stream().map(VersionBody::of).toList());
    }

    record FaultBody(String place, String code) {

        static FaultBody of(Fault fault) {
            return new FaultBody(fault.place(), fault.key());
        }
    }

    record VersionBody(int number, String sha256, Instant publishedAt) {

        static VersionBody of(FormVersion version) {
            return new VersionBody(version.number(), version.sha256().value(), version.publishedAt());
        }
    }
}
