package vn.banggiang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Because a weak algorithm that is in reach is used one day (ASVS V11). */
class CryptographyRule {

    private static final Pattern WEAK = Pattern.compile(
            "\"(?:MD2|MD5|SHA-?1|DES|DESede|RC4|ARCFOUR|AES/ECB[^\"]*|RSA/[^\"]*PKCS1[^\"]*|HmacMD5|HmacSHA1)\""
                    + "|Cipher\\.getInstance\\(\"AES\"\\)|new Random\\(|Math\\.random\\(");

    /** Made-up handwriting that is the same each time; names of what messages use, called weak; a library's folder name. */
    private static final Set<String> ON_PURPOSE = Set.of(
            "Handwriting.java", "Painting.java", "ReadersAtWork.java", "DigestAlgorithm.java", "PostgresPrograms.java");

    /** Who encrypts or signs by hand: what only this installation reads again, the keys behind PINs, a payment provider's word. */
    private static final Set<String> BY_HAND =
            Set.of("Hmac.java", "InstallationKey.java", "Seal.java", "LockedKey.java", "Signature.java");

    private static final Pattern HAND = Pattern.compile("\\b(?:Cipher|Mac|KDF|SecretKeyFactory)\\.getInstance\\(");

    @Test
    void whoSealsUsesTheModuleForIt() {
        assertThat(Source.allMainJava().stream()
                        .filter(source -> HAND.matcher(source.code()).find())
                        .map(source -> source.path().getFileName().toString()))
                .containsExactlyInAnyOrderElementsOf(BY_HAND);
    }

    @Test
    void nothingWeakIsInReach() {
        assertThat(Source.allMainJava().stream()
                        .filter(source ->
                                !ON_PURPOSE.contains(source.path().getFileName().toString()))
                        .flatMap(CryptographyRule::weak))
                .isEmpty();
    }

    private static Stream<String> weak(Source source) {
        return WEAK.matcher(source.code()).results().map(found -> source.name() + ": " + found.group());
    }
}
