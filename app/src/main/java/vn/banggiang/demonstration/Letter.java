package vn.banggiang.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.banggiang.demonstration.Subjects.Subject;
import vn.banggiang.documents.ReadFacts;
import vn.banggiang.documents.Urgency;
import vn.banggiang.layout.SignatureBlock;
import vn.banggiang.layout.form.Filling;
import vn.banggiang.layout.render.BodyText;
import vn.banggiang.layout.render.Draft;
import vn.banggiang.layout.render.LayoutRenderer;
import vn.banggiang.layout.render.Letterhead;

/** A letter on paper that one agency of the demonstration wrote to another. */
record Letter(OfficeCast from, OfficeCast to, Subject subject, int number, LocalDate day, Urgency urgency) {

    /** As the clerk scans it. */
    byte[] pdf() {
        Draft draft = Draft.of(
                        subject.type(),
                        new Letterhead(
                                Optional.ofNullable(from.agency().parentLetterhead()),
                                from.agency().letterhead(),
                                notation(),
                                from.agency().place()),
                        subject.trichYeu(),
                        BodyText.parse(subject.body()),
                        new SignatureBlock(
                                List.of(), from.leadersPosition(), from.leader().fullName()),
                        List.of(to.agency().name()))
                .withAddressees(List.of(to.agency().name()));
        return Filling.fillNumberAndDate(new LayoutRenderer().render(draft), number, day);
    }

    private String notation() {
        String issuer = from.agency().abbreviation();
        return subject.type().abbreviation().map(kind -> kind + "-" + issuer).orElse(issuer + "-VP");
    }

    /** As the clerk enters it. */
    ReadFacts facts() {
        return new ReadFacts(
                null,
                from.agency().name(),
                Integer.toString(number),
                notation(),
                from.agency().place(),
                day,
                subject.type().vietnamese(),
                subject.trichYeu(),
                from.leader().fullName(),
                from.leadersPosition(),
                "",
                List.of(to.agency().name()),
                urgency);
    }
}
