package vn.banggiang.signatures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A person's key opens with the PIN, and with nothing that the installation has. */
class PinLockedKeysTest {

    private static final char[] PASSPHRASE = "test passphrase".toCharArray();
    private static final PinCost CHEAP = new PinCost(8, 1);
    private static final SigningPin PIN = SigningPin.typed("285714");
    private static final SigningPin OTHER = SigningPin.typed("285715");
    private static final KeyId LEADER = Province.LEADER;

    private final Province province = Province.shared();

    @TempDir
    Path directory;

    private PinLockedKeys keys;
    private Path file;

    @BeforeEach
    void theLeadersKeyIsLocked() {
        keys = new PinLockedKeys(directory, PASSPHRASE, CHEAP);
        file = directory.resolve(LEADER.value() + ".locked");
        keys.lock(LEADER, province.leader(), PIN);
    }

    @Test
    void thePinOpensTheKeyAndItSigns() throws Exception {
        SigningKey key = keys.open(LEADER, PIN).orElseThrow();
        byte[] data = "công văn".getBytes(StandardCharsets.UTF_8);
        Signature check = Signature.getInstance(key.algorithm());
        check.initVerify(province.leader().certificate());
        check.update(data);

        assertThat(check.verify(key.signRaw(key.algorithm(), data))).isTrue();
        assertThat(key.chain()).isEqualTo(province.leader().chain());
    }

    @Test
    void anotherPinOpensNothing() {
        assertThat(keys.open(LEADER, OTHER)).isEmpty();
    }

    @Test
    void theVaultsFilesAndItsPassphraseOpenNothing() throws Exception {
        PrivateKey key = province.leader().key();
        String written = Files.readString(file, StandardCharsets.ISO_8859_1);

        assertThat(written).doesNotContain(new String(key.getEncoded(), StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> new Pkcs12Vault(directory, PASSPHRASE).open(LEADER))
                .isInstanceOf(SignaturesException.class);
        Files.copy(file, directory.resolve(LEADER.value() + ".p12"));
        assertThatThrownBy(() -> new Pkcs12Vault(directory, PASSPHRASE).open(LEADER))
                .isInstanceOf(SignaturesException.class);
    }

    @Test
    void thePinOpensNothingWithoutThePassphrase() {
        assertThat(new PinLockedKeys(directory, "guess".toCharArray(), CHEAP).open(LEADER, PIN))
                .isEmpty();
    }

    @Test
    void aKeyUnderAnotherNameOrWithOneByteChangedOpensNothing() throws IOException {
        Files.copy(file, directory.resolve(Province.OTHER_LEADER.value() + ".locked"));
        assertThat(keys.open(Province.OTHER_LEADER, PIN)).isEmpty();

        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 1] ^= 1;
        Files.write(file, bytes);
        assertThat(keys.open(LEADER, PIN)).isEmpty();
    }

    @Test
    void aDamagedFileIsNamedAndIsNoWrongPin() throws IOException {
        Files.write(file, new byte[] {'B', 'G', 'K', '1', 0, 0});

        assertThatThrownBy(() -> keys.open(LEADER, PIN))
                .isInstanceOfSatisfying(
                        SignaturesException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("signing.key-unreadable"));
    }

    @Test
    void afterAChangeTheFormerPinOpensNothing() {
        keys.lock(LEADER, keys.open(LEADER, PIN).orElseThrow(), OTHER);

        assertThat(keys.open(LEADER, PIN)).isEmpty();
        assertThat(keys.open(LEADER, OTHER)).isPresent();
    }

    @Test
    void onlyTheirOwnerReadsTheFilesAndNoHalfOneStays() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files).containsExactly(file);
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void oneTryCostsMemoryAndTimeUnlessThePinIsPublic() {
        PinLockedKeys usual = new PinLockedKeys(directory, PASSPHRASE, PinCost.USUAL);
        usual.lock(LEADER, province.leader(), PIN);
        long before = System.nanoTime();
        usual.open(LEADER, OTHER);

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThan(Duration.ofMillis(20));
        assertThat(PinCost.USUAL.kibibytes()).isGreaterThanOrEqualTo(19 * 1024);
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456", "987654", "135791", "111111", "121212", "123123", "445544", "246802", "000001"})
    void aPinThatIsGuessedFirstIsRefused(String easy) {
        assertThatThrownBy(() -> SigningPin.chosen(easy, easy))
                .isInstanceOfSatisfying(SignaturesException.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("signing.pin-easy");
                    assertThat(refusal.input()).isEqualTo("chosen");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "28571", "2857142857142", "28571a", "２８５７１４"})
    void whatIsNoPinIsRefused(String text) {
        assertThatThrownBy(() -> SigningPin.typed(text))
                .isInstanceOfSatisfying(
                        SignaturesException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("signing.pin-form"));
    }

    @Test
    void aPinIsTypedTwiceTheSameAndNeverPrinted() {
        assertThatThrownBy(() -> SigningPin.chosen("285714", "285715"))
                .isInstanceOfSatisfying(
                        SignaturesException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("signing.pins-differ"));
        assertThat(List.of(SigningPin.chosen("285 714", "285714"), PIN).toString())
                .doesNotContain("285");
    }
}
