package vn.banggiang.signatures;

/** Where private keys live: files ({@link Pkcs12Vault}) or a hardware module. Safe for several threads. */
public interface KeyVault {

    /** The key of that name, ready to sign. {@link SignaturesException} when there is none or it cannot be opened. */
    SigningKey open(KeyId id);
}
