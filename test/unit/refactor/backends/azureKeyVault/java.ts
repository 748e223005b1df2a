// Azure Key Vault: the whole text of the Java program after its fix.

export const java = `package app;

import com.azure.identity.DefaultAzureCredentialBuilder;
import com.azure.security.keyvault.secrets.SecretClientBuilder;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

class App {
    static final String KEY = KeyVaultSecrets.read("mailgun-sending-key");

    /** Reads secrets from Azure Key Vault, each of them once. */
    static final class KeyVaultSecrets {
        private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

        static String read(String name) {
            return KNOWN.computeIfAbsent(name, KeyVaultSecrets::fetch);
        }

        private static String fetch(String name) {
            String value;
            try {
                String url = System.getenv("AZURE_KEY_VAULT_URL");
                value = new SecretClientBuilder()
                        .vaultUrl(Objects.requireNonNull(url, "AZURE_KEY_VAULT_URL is not set"))
                        .credential(new DefaultAzureCredentialBuilder().build())
                        .buildClient()
                        .getSecret(name)
                        .getValue();
            } catch (Exception error) {
                throw new IllegalStateException(name + " could not be read from Azure Key Vault", error);
            }
            if (value == null || value.isEmpty()) {
                throw new IllegalStateException(name + " holds no text in Azure Key Vault");
            }
            return value;
        }
    }
}
`;
