package vn.banggiang.participation.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.banggiang.participation.ConsultationReading.Line;
import vn.banggiang.participation.ConsultationState;
import vn.banggiang.shell.PageOf;

/** A page of drafts that are open for comments. */
record ConsultationsBody(List<LineBody> consultations, long total) {

    static ConsultationsBody of(PageOf<Line> page) {
        return new ConsultationsBody(page.lines().stream().map(LineBody::of).toList(), page.total());
    }

    /** @param unread comments that nobody has read */
    record LineBody(
            UUID id, long number, String title, ConsultationState state, LocalDate until, int comments, int unread) {

        static LineBody of(Line line) {
            return new LineBody(
                    line.consultation().id().value(),
                    line.consultation().number(),
                    line.consultation().text().title(),
                    line.state(),
                    line.consultation().text().until(),
                    line.counts().total(),
                    line.counts().received());
        }
    }
}
