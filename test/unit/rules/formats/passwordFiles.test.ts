// keylift:ignore-file because the passwords below are samples, filled at run time, and open nothing.
// Files in which programs keep a user's passwords: of databases, hosts, proxies and networks.
import { base64Of, describeFormat } from '../checkFormat';

describeFormat('.pgpass', {
  path: 'home/.pgpass',
  found: [
    'db.acme.internal:5432:shop:app:«{{password:16}}»\n*:*:*:report:«{{alnum:14}}»\n',
    '# the warehouse\nwarehouse:5433:*:etl:«{{alnum:6}}\\:{{alnum:8}}»\n',
  ],
  clean: ['# hostname:port:database:username:password\n', 'db.acme.internal:5432:shop:app:\n', 'db:5432:shop:app:${PGPASSWORD}\n'],
});
describeFormat('.my.cnf', {
  path: 'home/.my.cnf',
  found: ['[client]\nuser=app\npassword=«{{password:14}}»\nhost=db.acme.internal\n', '[mysqldump]\nuser = backup\npassword = "«{{alnum:16}}»"\n'],
  clean: ['[client]\nuser=app\n#password=\nhost=db.acme.internal\n', '[mysql]\nuser=app\npassword\n'],
});
describeFormat('.netrc', {
  path: 'home/.netrc',
  found: ['machine git.acme.internal login deploy password «{{alnum:20}}»\n', 'machine files.acme.internal\n  login upload\n  password «{{password:16}}»\n', 'default login anonymous password «{{alnum:16}}»\n'],
  clean: ['machine git.acme.internal login deploy\n'],
});
describeFormat('.git-credentials', {
  path: 'home/.git-credentials',
  found: ['https://deploy:«{{alnum:24}}»@git.acme.internal\n'],
  clean: ['https://git.acme.internal\n'],
});
describeFormat('.htpasswd', {
  path: 'etc/.htpasswd',
  found: [
    'admin:«$apr1${{alnum:8}}${{alnum:22}}»\n',
    'deploy:«$2y$05${{alnum:53}}»\n',
    'old:«{SHA}{{base64pad:28}}»\n',
  ],
  clean: ['# user:hash\n', 'admin:\n'],
});
describeFormat('/etc/shadow', {
  path: 'etc/shadow',
  found: ['root:«$6${{alnum:16}}${{alnum:86}}»:19000:0:99999:7:::\nwww-data:*:18375:0:99999:7:::\nsync:!:18375:0:99999:7:::\n', 'ada:«$y$j9T${{alnum:22}}${{alnum:43}}»:19500:0:99999:7:::\n'],
  clean: ['www-data:*:18375:0:99999:7:::\nsync:!:18375:0:99999:7:::\n'],
});
describeFormat('wpa_supplicant.conf', {
  path: 'etc/wpa_supplicant/wpa_supplicant.conf',
  found: ['network={\n  ssid="Acme"\n  psk="«{{password:12}}»"\n}\n', 'network={\n  ssid="Acme"\n  psk=«{{hex:64}}»\n}\n', 'network={\n  eap=PEAP\n  identity="ada"\n  password="«{{password:14}}»"\n}\n'],
  clean: ['network={\n  ssid="Guests"\n  key_mgmt=NONE\n}\n'],
});
describeFormat('OpenVPN configuration', {
  path: 'vpn/acme.ovpn',
  found: ['client\nremote vpn.acme.internal 1194\n<key>\n«{{pem:PRIVATE KEY}}»\n</key>\n'],
  clean: ['client\nremote vpn.acme.internal 1194\nauth-user-pass /etc/openvpn/login\n'],
});
describeFormat('FileZilla sitemanager.xml', {
  path: 'FileZilla/sitemanager.xml',
  found: [`<Server><Host>files.acme.internal</Host><User>upload</User><Pass encoding="base64">«${base64Of('{{password:14}}')}»</Pass></Server>\n`, '<Server><Host>files.acme.internal</Host><User>upload</User><Pass>«{{password:14}}»</Pass></Server>\n'],
  clean: ['<Server><Host>files.acme.internal</Host><User>upload</User><Pass encoding="base64"></Pass></Server>\n'],
});
describeFormat('DBeaver data sources', {
  path: '.dbeaver/data-sources.json',
  found: ['{"connections":{"mysql8-1":{"configuration":{"host":"db","user":"app","password":"«{{password:14}}»"}}}}'],
  clean: ['{"connections":{"mysql8-1":{"configuration":{"host":"db","user":"app","savePassword":true}}}}'],
});
describeFormat('JetBrains data sources', {
  path: '.idea/dataSources.xml',
  found: ['<data-source name="shop"><jdbc-url>jdbc:postgresql://db/shop?user=app&amp;password=«{{alnum:16}}»</jdbc-url></data-source>\n', '<property name="password" value="«{{alnum:16}}»" />\n'],
  clean: ['<data-source name="shop" uuid="{{uuid}}"><jdbc-url>jdbc:postgresql://db/shop</jdbc-url></data-source>\n<secret-storage>master_key</secret-storage>\n'],
});
describeFormat('rclone.conf', {
  path: '.config/rclone/rclone.conf',
  found: ['[files]\ntype = sftp\nhost = files.acme.internal\nuser = upload\npass = «{{base64url:42}}»\n', '[s3]\ntype = s3\naccess_key_id = {{alnum:20}}\nsecret_access_key = «{{alnum:40}}»\n'],
  clean: ['[files]\ntype = sftp\nhost = files.acme.internal\nuser = upload\nkey_file = ~/.ssh/id_ed25519\n'],
});
