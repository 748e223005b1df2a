// keylift:ignore-file because the sample's settings look like real ones
// Terraform: a root module, its variables and a module below.
import { valueMark } from './valueMark';

export const infrastructure: Readonly<Record<string, string>> = {
  'infra/main.tf': `variable "mailgun_key" { «mentions»
  sensitive = true
}

variable "other_key" {}

resource "aws_lambda_function" "mailer" {
  environment {
    variables = {
      MAILGUN_API_KEY = var.mailgun_key «passes resource aws_lambda_function mailer»
      OTHER_KEY       = var.other_key
    }
  }
}

module "alerts" {
  source  = "./alerts"
  api_key = var.mailgun_key «passes module alerts»
}

resource "example" "unrelated" {
  value = var.mailgun_key_id
}
`,
  'infra/terraform.tfvars': `mailgun_key = "${valueMark}" «defines»
other_key   = "something"
`,
  'infra/alerts/main.tf': `variable "api_key" {} «mentions»

resource "example" "alert" {
  key = var.api_key «reads resource example alert»
}
`,
};
