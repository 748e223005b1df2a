// keylift:ignore-file because the values below are samples, filled at run time, and open nothing.
// Files in which the tools of clouds and clusters keep their keys.
import { base64Of, describeFormat } from '../checkFormat';

describeFormat('.aws/credentials', {
  path: '.aws/credentials',
  found: ['[default]\naws_access_key_id = «AKIA{{base32:16}}»\naws_secret_access_key = «{{base64:40}}»\n'],
  clean: ['[default]\nrole_arn = arn:aws:iam::123456789012:role/ci\nsource_profile = base\n', '[default]\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\naws_secret_access_key = ${SECRET}\n'],
});
describeFormat('.s3cfg', {
  path: 'home/.s3cfg',
  found: ['[default]\naccess_key = «AKIA{{base32:16}}»\nsecret_key = «{{base64:40}}»\n'],
  clean: ['[default]\naccess_key =\nsecret_key =\nhost_base = s3.amazonaws.com\n'],
});
describeFormat('.boto', {
  path: 'home/.boto',
  found: ['[Credentials]\ngs_access_key_id = «GOOG1E{{uppernum:55}}»\ngs_secret_access_key = «{{base64:40}}»\n', '[Credentials]\ngs_oauth2_refresh_token = «1//0{{base64url:60}}»\n'],
  clean: ['[Credentials]\n# gs_secret_access_key =\n[Boto]\nhttps_validate_certificates = True\n'],
});
describeFormat('gcloud application default credentials', {
  path: '.config/gcloud/application_default_credentials.json',
  found: ['{\n  "client_id": "{{digits:12}}.apps.googleusercontent.com",\n  "client_secret": "«GOCSPX-{{base64url:28}}»",\n  "refresh_token": "«1//0{{base64url:60}}»",\n  "type": "authorized_user"\n}\n'],
  clean: ['{\n  "type": "external_account",\n  "audience": "//iam.googleapis.com/x"\n}\n'],
});
describeFormat('Azure service principal', {
  path: '.azure/azureauth.json',
  found: ['{\n  "clientId": "{{uuid}}",\n  "clientSecret": "«{{alnum:3}}8Q~{{base64url:34}}»",\n  "tenantId": "{{uuid}}"\n}\n'],
  clean: ['{\n  "clientId": "{{uuid}}",\n  "tenantId": "{{uuid}}"\n}\n'],
});
describeFormat('.terraformrc', {
  path: '.terraformrc',
  found: ['credentials "app.terraform.io" {\n  token = "«{{alnum:14}}.atlasv1.{{alnum:67}}»"\n}\n', 'credentials "tf.acme.internal" {\n  token = "«{{alnum:40}}»"\n}\n'],
  clean: ['credentials_helper "pass" {\n  args = []\n}\n'],
});
describeFormat('terraform.tfvars', {
  path: 'terraform.tfvars',
  found: ['db_password = "«{{password:16}}»"\nregion = "eu-west-1"\n'],
  clean: ['db_user = "app"\nregion = "eu-west-1"\n'],
});
describeFormat('terraform.tfstate', {
  path: 'terraform.tfstate',
  found: ['{"version":4,"resources":[{"type":"aws_db_instance","instances":[{"attributes":{"username":"app","password":"«{{password:16}}»"}}]}]}', '{"version":4,"resources":[{"type":"random_password","instances":[{"attributes":{"length":24,"override_special":null,"result":"«{{alnum:24}}»"}}]}]}'],
  clean: ['{"version":4,"resources":[{"type":"aws_db_instance","instances":[{"attributes":{"username":"app","password":null}}]}]}'],
});
describeFormat('kubeconfig', {
  path: '.kube/config',
  found: [`users:\n- name: admin\n  user:\n    client-certificate-data: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCk1JSUMK\n    client-key-data: «${base64Of('{{pem:RSA PRIVATE KEY}}')}»\n`, 'users:\n- name: ci\n  user:\n    token: «{{alnum:40}}»\n', 'users:\n- name: basic\n  user:\n    username: admin\n    password: «{{password:16}}»\n'],
  clean: ['users:\n- name: admin\n  user:\n    exec:\n      command: aws-iam-authenticator\n'],
});
describeFormat('Kubernetes Secret', {
  path: 'k8s/secret.yaml',
  found: [
    `apiVersion: v1\nkind: Secret\nmetadata:\n  name: shop\ntype: Opaque\ndata:\n  password: «${base64Of('{{password:16}}')}»\n  dsn: «${base64Of('postgres://app:{{alnum:16}}@db/shop')}»\n`,
    'apiVersion: v1\nkind: Secret\nmetadata:\n  name: shop\nstringData:\n  password: «{{password:16}}»\n  api-key: "«{{alnum:32}}»"\n',
    `{"apiVersion":"v1","kind":"Secret","data":{"password":"«${base64Of('{{password:16}}')}»"}}`,
  ],
  clean: [
    'apiVersion: v1\nkind: Secret\nmetadata:\n  name: shop\ndata:\n  password: ""\n',
    'apiVersion: v1\nkind: Secret\nmetadata:\n  name: shop\ndata:\n  password: {{ .Values.password | b64enc }}\n',
    `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: shop\ndata:\n  greeting: ${base64Of('hello to everybody out there')}\n`,
    `apiVersion: v1\nkind: Secret\nmetadata:\n  name: shop\ndata:\n  username: ${base64Of('admin')}\n  host: ${base64Of('db.acme.internal')}\n`,
  ],
});
describeFormat('Helm values', {
  path: 'chart/values.yaml',
  found: ['postgresql:\n  auth:\n    username: app\n    password: «{{password:16}}»\n'],
  clean: ['postgresql:\n  auth:\n    username: app\n    password: ""\n    existingSecret: shop-db\n'],
});
describeFormat('Docker Compose', {
  path: 'docker-compose.yml',
  found: ['services:\n  db:\n    environment:\n      POSTGRES_PASSWORD: «{{password:16}}»\n', 'services:\n  db:\n    environment:\n      - MYSQL_ROOT_PASSWORD=«{{password:16}}»\n'],
  clean: ['services:\n  db:\n    environment:\n      POSTGRES_PASSWORD: ${POSTGRES_PASSWORD:?}\n      POSTGRES_PASSWORD_FILE: /run/secrets/db\n'],
});
describeFormat('Ansible variables', {
  path: 'group_vars/all.yml',
  found: ['ansible_become_pass: «{{password:14}}»\nansible_password: «{{password:14}}»\n'],
  clean: ['ansible_become_pass: "{{ vault_become_pass }}"\n', 'db_password: !vault |\n  $ANSIBLE_VAULT;1.1;AES256\n  {{digits:80}}\n  {{digits:80}}\n'],
});
describeFormat('Ansible inventory', {
  path: 'inventory/hosts.ini',
  found: ['[web]\nweb1 ansible_host=10.0.0.7 ansible_user=deploy ansible_password=«{{password:14}}» ansible_become_pass=«{{alnum:14}}»\n', '[web:vars]\nansible_ssh_pass=«{{password:14}}»\n'],
  clean: ['[web]\nweb1 ansible_host=10.0.0.7 ansible_user=deploy ansible_password="{{ vault_password }}"\n'],
});
describeFormat('sops-encrypted files', {
  path: 'secrets.enc.yaml',
  found: [],
  clean: ['db_password: ENC[AES256_GCM,data:{{base64pad:24}},iv:{{base64pad:44}},tag:{{base64pad:24}},type:str]\nsops:\n  lastmodified: "2024-01-01T00:00:00Z"\n  mac: ENC[AES256_GCM,data:{{base64pad:88}},iv:{{base64pad:44}},tag:{{base64pad:24}},type:str]\n  age:\n    - recipient: age1{{set:qpzry9x8gf2tvdw0s3jn54khce6mua7l:58}}\n'],
});
describeFormat('Vagrantfile', {
  path: 'Vagrantfile',
  found: ['Vagrant.configure("2") do |config|\n  config.ssh.password = "«{{password:14}}»"\nend\n'],
  clean: ['Vagrant.configure("2") do |config|\n  config.ssh.insert_key = true\nend\n'],
});
