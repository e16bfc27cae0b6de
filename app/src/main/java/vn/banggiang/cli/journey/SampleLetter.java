package vn.banggiang.cli.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import vn.banggiang.cli.Words;
import vn.banggiang.layout.DocumentType;
import vn.banggiang.layout.SignatureBlock;
import vn.banggiang.layout.form.Filling;
import vn.banggiang.layout.render.BodyText;
import vn.banggiang.layout.render.Draft;
import vn.banggiang.layout.render.LayoutRenderer;
import vn.banggiang.layout.render.Letterhead;

/** A fictional công văn, for whoever has no file at hand. */
final class SampleLetter {

    /** One of many numbers, so that it is seldom the same letter again. */
    private static final int MOST = 10_000;

    private SampleLetter() {}

    /** Writes it into a file that goes when the command ends. */
    static Path write(Words words, LocalDate today) {
        try {
            Path file = Files.createTempFile("cong-van-mau", ".pdf");
            file.toFile().deleteOnExit();
            byte[] letter = new LayoutRenderer().render(letter(words));
            return Files.write(
                    file,
                    Filling.fillNumberAndDate(
                            letter, ThreadLocalRandom.current().nextInt(1, MOST), today));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Draft letter(Words words) {
        return Draft.of(
                        DocumentType.CONG_VAN,
                        new Letterhead(
                                Optional.empty(),
                                words.of("cli.journey.sample.issuer"),
                                "UBND-VP",
                                words.of("cli.journey.sample.place")),
                        words.of("cli.journey.sample.trich-yeu"),
                        BodyText.parse(words.of("cli.journey.sample.body")),
                        new SignatureBlock(
                                List.of(words.of("cli.journey.sample.authority")),
                                words.of("cli.journey.sample.position"),
                                words.of("cli.journey.sample.signer")),
                        List.of(words.of("cli.journey.sample.recipient")))
                .withAddressees(List.of(words.of("cli.journey.sample.addressee")));
    }
}
