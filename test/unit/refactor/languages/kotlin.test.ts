// The fixes of Kotlin: whole texts before and after.
import { strict as assert } from 'node:assert';
import { checkNotApplicable, checkRefactor, fixed } from '../../../support/checkRefactor';

const kotlin = { languageId: 'kotlin' };
const lookup = 'System.getenv("ACME_KEY")?.ifEmpty { null } ?: error("ACME_KEY is not set")';

describe('Kotlin: a whole literal', () => {
  it('becomes an expression that fails when the variable is missing or empty', () =>
    checkRefactor(kotlin, 'private val key = "«»"\n', `private val key = ${lookup}\n`));

  it('is replaced in an editor that takes the file for plain text', async () => {
    const plain = { languageId: 'plaintext', path: 'src/Shop.kt' };
    await checkRefactor(plain, 'private val key = "«»"\n', `private val key = ${lookup}\n`);
    await checkNotApplicable({ ...plain, path: 'Shop.txt' }, 'private val key = "«»"\n', /no language-aware/);
  });

  it('is replaced wherever an expression stands', async () => {
    for (const code of [
      'class A(private val k: String = "«»")',
      'fun f(s: String = "«»") = s',
      'enum class E(val s: String) {\n    P("«»")\n}',
      'fun f(s: String) = when (s) {\n    "«»" -> 1\n    else -> 2\n}',
      'val k by lazy { "«»" }',
      'fun f(): String {\n    return "«»"\n}',
      'val k = if (x) "«»" else "d"',
      'fun f() {\n    z = "«»"\n}',
      'val k = f(a = "«»")',
    ]) {
      await checkRefactor(kotlin, `${code}\n`, `${code.replace('"«»"', lookup)}\n`);
    }
  });

  it('stands in parentheses beside what binds more tightly', async () => {
    for (const code of [
      'val m = mapOf("k" to "«»")',
      'val b = "«»".toByteArray()',
      'val t = "Bearer " + "«»"',
      'val e = s == "«»"',
      'val c = "«»" as CharSequence',
    ]) {
      await checkRefactor(kotlin, `${code}\n`, `${code.replace('"«»"', `(${lookup})`)}\n`);
    }
  });

  it('stores the decoded value', () =>
    checkRefactor(
      { ...kotlin, value: 'a"b\\c\u00e9$d\t' },
      'val k = "«a\\"b\\\\c\\u00e9\\$d\\t»"\n',
      `val k = ${lookup}\n`,
    ));

  it('takes the full name of error where the file has its own', () =>
    checkRefactor(
      kotlin,
      'fun error(s: String) = println(s)\n\nval k = "«»"\n',
      `fun error(s: String) = println(s)\n\nval k = ${lookup.replace('error(', 'kotlin.error(')}\n`,
    ));

  it('is no longer the fallback of its variable', () =>
    checkRefactor(
      kotlin,
      'val k = System.getenv("MY_KEY") ?: "«»"\n',
      `val k = ${lookup.replaceAll('ACME_KEY', 'MY_KEY')}\n`,
    ));

  it('keeps Windows line ends', () =>
    checkRefactor(
      { ...kotlin, backend: 'vault', project: { siblings: [] } },
      'package a\r\n\r\nval k = "«»"\r\n',
      vaultAfter.replaceAll('\n', '\r\n'),
    ));
});

const vaultAfter = `package a

import io.github.jopenlibs.vault.Vault
import io.github.jopenlibs.vault.VaultConfig
import io.github.jopenlibs.vault.VaultException
import java.util.concurrent.ConcurrentHashMap

val k = VaultSecrets.read("app/acme-key", "api_key")

/** Reads fields of secrets from Vault, each of them once. */
internal object VaultSecrets {
    private val known = ConcurrentHashMap<String, String>()

    fun read(path: String, field: String): String = known.getOrPut("$path $field") { fetch(path, field) }

    private fun fetch(path: String, field: String): String {
        val response = try {
            val config = VaultConfig()
            System.getenv("VAULT_NAMESPACE")?.ifEmpty { null }?.let(config::nameSpace)
            Vault.create(config.build()).logical().read("secret/$path")
        } catch (failure: VaultException) {
            throw IllegalStateException("$field of $path could not be read from Vault", failure)
        }
        val status = response.restResponse.status
        if (status != 200) error("Vault answered $status for $path")
        return response.data[field]?.ifEmpty { null } ?: error("Vault has no text $field in $path")
    }
}
`;

describe('Kotlin: a constant', () => {
  it('is one no longer, and users of its copy are told', async () => {
    const plan = await checkRefactor(kotlin, 'const val KEY = "«»"\n', `val KEY = ${lookup}\n`);
    assert.match(plan.notes.join(' '), /compiled again.*@JvmField/);
  });

  it('in an object is private without a note', async () => {
    const plan = await checkRefactor(
      kotlin,
      'class A {\n    companion object {\n        private const val KEY = "«»"\n    }\n}\n',
      `class A {\n    companion object {\n        private val KEY = ${lookup}\n    }\n}\n`,
    );
    assert.deepEqual(plan.notes, []);
  });

  it('may be used in other places', () =>
    checkRefactor(
      kotlin,
      'private const val KEY = "«»"\n\nval h = "Bearer $KEY"\n',
      `private val KEY = ${lookup}\n\nval h = "Bearer $KEY"\n`,
    ));
});

describe('Kotlin: a part of a literal', () => {
  it('is a template', () =>
    checkRefactor(kotlin, 'val h = "Bearer «» $x"\n', `val h = "Bearer \${${lookup}} $x"\n`));

  it('is a template in a raw string', () =>
    checkRefactor(
      kotlin,
      'val h = """\n    {"k": "«»"}\n""".trimIndent()\n',
      `val h = """\n    {"k": "\${${lookup}}"}\n""".trimIndent()\n`,
    ));
});

describe('Kotlin: several lines in a raw string', () => {
  it('are what trimIndent makes of them', () =>
    checkRefactor(
      { ...kotlin, value: 'BEGIN\nabc\nEND' },
      'val k = """\n    «BEGIN\n    abc\n    END»\n    """.trimIndent()\n',
      `val k = ${lookup}\n`,
    ));

  it('stand as they are otherwise', () =>
    checkRefactor({ ...kotlin, value: 'BEGIN\nEND' }, 'val k = """«BEGIN\nEND»"""\n', `val k = ${lookup}\n`));

  it('are refused beside other lines', () =>
    checkNotApplicable(
      kotlin,
      'val k = """\n    «BEGIN\n    END»\n    x\n    """.trimIndent()\n',
      /trimIndent\(\)/,
    ));

  it('are refused under margins', () =>
    checkNotApplicable(
      kotlin,
      'val k = """\n    |«BEGIN\n    |END»\n    """.trimMargin()\n',
      /trimMargin\(\)/,
    ));
});

describe('Kotlin: imports', () => {
  const managed = { ...kotlin, backend: 'awsSecretsManager', project: { siblings: [] } };

  it('take their places among the others', async () => {
    const { text } = await fixed(managed, 'import a.A\nimport z.Z\n\nval k = "«»"\n');
    assert.ok(
      text.startsWith(
        'import a.A\nimport java.util.concurrent.ConcurrentHashMap\n' +
          'import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient\nimport z.Z\n\nval k',
      ),
      text,
    );
  });

  it('stand below the package and the annotations of the file', async () => {
    const { text } = await fixed(managed, '@file:JvmName("A")\n\npackage a\n\nval k = "«»"\n');
    assert.ok(text.startsWith('@file:JvmName("A")\n\npackage a\n\nimport java.util.'), text);
  });

  it('are not written twice, and an alias is used', async () => {
    const head =
      'import java.util.concurrent.*\nimport software.amazon.awssdk.services.secretsmanager.SecretsManagerClient as Sm\n';
    const { text } = await fixed(managed, `${head}\nval k = "«»"\n`);
    assert.ok(text.startsWith(`${head}\nval k`), text);
    assert.match(text, /Sm\.create\(\)/);
  });

  it('give way to a name that means something else', async () => {
    const { text } = await fixed(managed, 'class ConcurrentHashMap\n\nval k = "«»"\n');
    assert.match(text, /known = java\.util\.concurrent\.ConcurrentHashMap</);
    assert.doesNotMatch(text, /import java\.util/);
  });

  it('are not needed where the package has the helper already', async () => {
    const first = await fixed(managed, 'package a\n\nval k = "«»"\n');
    const project = { siblings: [first.text] };
    await checkRefactor(
      { ...managed, project, name: 'app/other' },
      'package a\n\nval l = "«»"\n',
      'package a\n\nval l = AwsSecrets.read("app/other")\n',
    );
    const elsewhere = await fixed({ ...managed, project }, 'package b\n\nval l = "«»"\n');
    assert.match(elsewhere.text, /internal object AwsSecrets \{/);
  });
});

describe('Kotlin refuses', () => {
  const cases: readonly (readonly [string, string, RegExp])[] = [
    ['an annotation', '@Value("«»")\nclass A\n', /Annotation and attribute/],
    ['an annotation of a parameter', 'class A(@Value("«»") val k: String)\n', /Annotation and attribute/],
    ['an annotation of a function', 'val a = 1\n\n@Named("«»")\nfun f() = 1\n', /Annotation and attribute/],
    ['an annotation of a file', '@file:JvmName("«»")\n', /Annotation and attribute/],
    [
      'a constant that an annotation uses',
      'const val K = "«»"\n\n@Named(K)\nclass A\n',
      /only constants are allowed/,
    ],
    [
      'a constant of which another is made',
      'const val K = "«»"\nconst val L = "x" + K\n',
      /only constants are allowed/,
    ],
    ['a format', 'val s = "«» %s".format(x)\n', /format string/],
    ['a format of Java', 'val s = String.format("«» %s", x)\n', /format string/],
    ['a comment', '// "«»"\n', /comment/],
    ['a template', 'val s = "a ${f(«x»)}"\n', /does not stand in a string literal/],
    ['a name in the secret', 'val s = "«ab$cd»"\n', /escape sequence/],
    ['an Android app', 'import android.os.Bundle\n\nval k = "«»"\n', /Android/],
    ['a field of an Android build', 'android { buildConfigField("String", "K", "\\"«»\\"") }\n', /Android/],
    ['a syntax error', 'val k = = "«»"\n', /Syntax error/],
  ];
  for (const [what, before, reason] of cases) {
    it(what, () => checkNotApplicable(kotlin, before, reason));
  }
});
