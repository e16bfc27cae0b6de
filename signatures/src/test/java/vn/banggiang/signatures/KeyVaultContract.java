package vn.banggiang.signatures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.Signature;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every vault does, wherever its keys lie. */
interface KeyVaultContract {

    /** Holds the key {@link Province#SEAL}. */
    KeyVault vault();

    @Test
    default void aKeySignsWhatItsCertificateVerifies() throws Exception {
        SigningKey key = vault().open(Province.SEAL);
        byte[] data = "edXML".getBytes(StandardCharsets.UTF_8);

        Signature check = Signature.getInstance(key.algorithm());
        check.initVerify(key.certificate());
        check.update(data);

        assertThat(check.verify(key.signRaw(key.algorithm(), data))).isTrue();
    }

    @Test
    default void aKeyComesWithItsChainToTheRoot() {
        SigningKey key = vault().open(Province.SEAL);

        assertThat(key.chain()).hasSize(3).startsWith(key.certificate());
    }

    @Test
    default void aKeyThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> vault().open(new KeyId("nobody")))
                .isInstanceOfSatisfying(
                        SignaturesException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("signing.key-unknown"));
    }

    @Test
    default void manyThreadsSignWithOneKey() {
        SigningKey key = vault().open(Province.SEAL);

        List<byte[]> signatures = IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> key.signRaw("SHA256withRSA", new byte[] {1, 2, 3}))
                .toList();

        assertThat(signatures).allMatch(one -> java.util.Arrays.equals(one, signatures.getFirst()));
    }
}
